package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.directory.OrganizationDetail;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** The list of organizations: filters and page stand in the address. */
@Named
@RequestScoped
public class OrganizationListPage {
  private static final int SIZE = 50;

  @Inject private OrganizationService organizations;
  @Inject private EntityRoles roles;

  private String q;
  private String type;
  private String country;
  private String on;
  private String group;
  private String sort;
  private String page;
  private String selected;
  private Page<OrganizationRow> rows;
  private OrganizationDetail detail;

  /** Reads the page of organizations that the address asks for. */
  public void load() {
    OrganizationParams params = new OrganizationParams(q, type, country, group, on, sort);
    PageRequest request = new PageRequest(Addresses.number(page), SIZE);
    rows = organizations.list(params.filter(), params.by(), params.isDescending(), request);
    if (selected != null && !selected.isBlank()) {
      detail = organizations.organization(selected);
      roles.load(List.of(detail.row().ref()), null);
    }
  }

  public Page<OrganizationRow> getRows() {
    return rows;
  }

  /** The selected organization, or null. */
  public OrganizationDetail getDetail() {
    return detail;
  }

  /** What the list is sorted by: never blank. */
  public String getSorted() {
    return sort == null || sort.isBlank() ? "name" : sort;
  }

  /** Whether a row of the list has the footnote on Kosovo. */
  public boolean isKosovo() {
    return rows.rows().stream().anyMatch(OrganizationRow::isKosovo);
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getCountry() {
    return country;
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getSelected() {
    return selected;
  }

  public void setSelected(String selected) {
    this.selected = selected;
  }
}
