package org.plenary.web.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.AddOrganization;
import org.plenary.directory.EditOrganization;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PartialDate;

/** What is typed of an organization. */
public class OrganizationForm extends FormFields {
  private static final long serialVersionUID = 1L;
  private static final String NAME = "name_";
  private static final String ACRONYM = "acronym_";

  private String renamedOn;

  OrganizationForm() {
    super(
        "type",
        "parent",
        "name_en",
        "name_fr",
        "name_de",
        "name_it",
        "name_ru",
        "name_es",
        "acronym_en",
        "acronym_fr",
        "acronym_de",
        "acronym_it",
        "acronym_ru",
        "acronym_es",
        "country",
        "city",
        "closed");
  }

  static OrganizationForm of(OrganizationDetail detail) {
    OrganizationForm form = new OrganizationForm();
    form.put("type", detail.row().type().name());
    form.put("parent", detail.parent() == null ? null : detail.parent().code());
    detail.row().name().asMap().forEach((l, text) -> form.put(NAME + l.code(), text));
    detail.row().acronym().asMap().forEach((l, text) -> form.put(ACRONYM + l.code(), text));
    form.put("country", detail.row().country());
    form.put("city", detail.row().city());
    form.put("closed", detail.row().closed() == null ? null : detail.row().closed().toString());
    return form;
  }

  EditOrganization edit(UUID ref, long version, UUID parent) {
    return new EditOrganization(
        ref,
        version,
        typed(ACRONYM),
        name(),
        renamedOn(),
        type(),
        parent,
        value("country"),
        value("city"),
        closed());
  }

  AddOrganization add(String code, UUID parent) {
    return new AddOrganization(
        code, typed(ACRONYM), name(), type(), parent, value("country"), value("city"), null, null);
  }

  private OrganizationType type() {
    return value("type") == null ? null : OrganizationType.valueOf(value("type"));
  }

  private LocalizedText name() {
    LocalizedText name = typed(NAME);
    if (name.isEmpty()) {
      throw new FieldException("name", "shared.required");
    }
    return name;
  }

  private LocalizedText typed(String prefix) {
    Map<Language, String> typed = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      typed.put(language, value(prefix + language.code()));
    }
    return LocalizedText.of(typed);
  }

  private LocalDate renamedOn() {
    try {
      return renamedOn == null ? null : LocalDate.parse(renamedOn.strip());
    } catch (DateTimeParseException e) {
      throw new FieldException("renamedOn", "shared.date.malformed", renamedOn);
    }
  }

  private PartialDate closed() {
    String closed = value("closed");
    try {
      return closed == null ? null : PartialDate.parse(closed);
    } catch (DomainException e) {
      throw new FieldException("closed", e.reason().key(), closed);
    }
  }

  public String getRenamedOn() {
    return renamedOn;
  }

  public void setRenamedOn(String renamedOn) {
    this.renamedOn = renamedOn;
  }
}
