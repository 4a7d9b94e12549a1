package org.plenary.web.document;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.document.EditPublication;
import org.plenary.document.PublicationKind;
import org.plenary.document.PublicationRow;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.PartialDate;
import org.plenary.web.directory.FormFields;

/** What is typed of a publication. */
public class PublicationForm extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String YES = "true";

  PublicationForm() {
    super("title", "kind", "published", "languages", "note", "listed");
    put("kind", PublicationKind.REPORT.name());
  }

  static PublicationForm of(PublicationRow row) {
    PublicationForm form = new PublicationForm();
    form.put("title", row.title());
    form.put("kind", row.kind().name());
    form.put("published", row.published() == null ? null : row.published().toString());
    form.setLanguages(row.languages().stream().map(Language::code).toList());
    form.put("note", row.note());
    form.setListed(row.listed());
    return form;
  }

  EditPublication edit(UUID ref, long version) {
    return new EditPublication(
        ref,
        version,
        value("title"),
        PublicationKind.valueOf(value("kind")),
        published(),
        getLanguages().stream().flatMap(code -> Language.of(code).stream()).toList(),
        value("note"),
        isListed());
  }

  private PartialDate published() {
    try {
      return value("published") == null ? null : PartialDate.parse(value("published"));
    } catch (DomainException e) {
      throw new FieldException("published", e.reason().key(), value("published"));
    }
  }

  /** Codes of the languages, in their official order. */
  public List<String> getLanguages() {
    return value("languages") == null ? List.of() : Arrays.asList(value("languages").split(";"));
  }

  public void setLanguages(List<String> codes) {
    put(
        "languages",
        Arrays.stream(Language.values())
            .map(Language::code)
            .filter(codes::contains)
            .collect(Collectors.joining(";")));
  }

  public boolean isListed() {
    return YES.equals(value("listed"));
  }

  public void setListed(boolean listed) {
    put("listed", listed ? YES : null);
  }
}
