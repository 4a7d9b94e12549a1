package org.plenary.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.document.PublicationFileRow;
import org.plenary.document.PublicationFilter;
import org.plenary.document.PublicationKind;
import org.plenary.document.PublicationRow;
import org.plenary.document.PublicationService;
import org.plenary.shared.Language;
import org.plenary.shared.Page;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Params;
import org.plenary.web.shared.ReaderTexts;

/** Publications, with the filters of the address. */
@Named
@RequestScoped
public class PublicationListPage {
  private static final int SIZE = 100;

  @Inject private PublicationService publications;
  @Inject private ReaderTexts texts;
  @Inject private SecurityContext security;

  private String words;
  private String kind;
  private String language;
  private String year;
  private String page;
  private Page<PublicationRow> found;

  /** Reads the publications that the address asks for. */
  public void load() {
    PublicationFilter filter =
        new PublicationFilter(
            Params.text(words),
            Params.code(PublicationKind.class, kind),
            Params.language(language),
            Params.year(year));
    found = publications.list(filter, Params.page(page, SIZE));
  }

  public Page<PublicationRow> getFound() {
    return found;
  }

  /** Whether the reader may change publications. */
  public boolean isEditable() {
    return security.isCallerInRole(Roles.OFFICER)
        || security.isCallerInRole(Roles.CO_ORDINATORS_DESK);
  }

  /** The files of a publication that can be had. */
  public List<PublicationFileRow> files(PublicationRow row) {
    return row.files().stream().filter(one -> one.file().isClean()).toList();
  }

  /** The languages in which it exists, but not as a file that can be had. */
  public List<Language> withoutFile(PublicationRow row) {
    List<Language> withFile = files(row).stream().map(PublicationFileRow::language).toList();
    return row.languages().stream().filter(language -> !withFile.contains(language)).toList();
  }

  /** The kinds as a filter offers them. */
  public Map<String, String> getKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (PublicationKind one : PublicationKind.values()) {
      kinds.put(one.name(), texts.constant("reference", one));
    }
    return kinds;
  }

  /** The languages as a filter offers them. */
  public Map<String, String> getLanguages() {
    Map<String, String> languages = new LinkedHashMap<>();
    for (Language one : Language.values()) {
      languages.put(one.code(), texts.get("layout.language." + one.code()));
    }
    return languages;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
