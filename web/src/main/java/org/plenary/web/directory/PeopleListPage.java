package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.directory.PeopleFilter;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.PersonRow;
import org.plenary.directory.PersonService;
import org.plenary.shared.Language;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.ReaderTexts;

/** The list of people: filters, order, page and selected row stand in the address. */
@Named
@RequestScoped
public class PeopleListPage {
  private static final int SIZE = 50;

  @Inject private PersonService people;
  @Inject private ReaderTexts texts;

  private String q;
  private String organization;
  private String state;
  private String role;
  private String kind;
  private String on;
  private LocalDate day;
  private String group;
  private String language;
  private String contact;
  private String quiet;
  private String sort;
  private String page;
  private String selected;
  private Page<PersonRow> rows;
  private PersonDetail detail;

  /** Reads the page of people that the address asks for. */
  public void load() {
    PeopleFilter filter = params().filter();
    day = filter.on();
    rows = people.list(filter, new PageRequest(Addresses.number(page), SIZE));
    if (selected != null && !selected.isBlank()) {
      detail = people.detail(Addresses.ref(selected));
    }
  }

  private PeopleParams params() {
    return new PeopleParams(
        q, organization, state, role, kind, on, group, language, contact, quiet, sort);
  }

  public Page<PersonRow> getRows() {
    return rows;
  }

  /** The selected person, or null. */
  public PersonDetail getDetail() {
    return detail;
  }

  /** The day on which roles are asked for, or null. */
  public LocalDate getDay() {
    return day;
  }

  /** What the list is sorted by: never blank. */
  public String getSorted() {
    if (sort != null && !sort.isBlank()) {
      return sort;
    }
    return q == null || q.isBlank() ? "name" : "nearest";
  }

  /** Whether some of the names are only similar to what was looked for. */
  public boolean isSimilar() {
    return rows.rows().stream().anyMatch(PersonRow::similar);
  }

  /** Whether a row of the list has the footnote on Kosovo. */
  public boolean isKosovo() {
    return rows.rows().stream().anyMatch(PersonRow::isKosovo);
  }

  /** Codes and names of the languages that a filter offers. */
  public Map<String, String> getLanguages() {
    Map<String, String> options = new LinkedHashMap<>();
    for (Language one : Language.values()) {
      options.put(one.code(), texts.get("layout.language." + one.code()));
    }
    if (language != null && !language.isBlank()) {
      options.putIfAbsent(language, language);
    }
    return options;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(String organization) {
    this.organization = organization;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getRole() {
    return role;
  }

  public void setRole(String role) {
    this.role = role;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getQuiet() {
    return quiet;
  }

  public void setQuiet(String quiet) {
    this.quiet = quiet;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getSelected() {
    return selected;
  }

  public void setSelected(String selected) {
    this.selected = selected;
  }
}
