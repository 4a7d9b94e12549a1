package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.directory.OrganizationFilter;
import org.plenary.directory.OrganizationRow;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.DomainException;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;
import org.plenary.web.shared.ReaderTexts;

/** The list of organizations: filters and page stand in the address. */
@Named
@RequestScoped
public class OrganizationListPage {
  private static final int SIZE = 50;

  @Inject private OrganizationService organizations;
  @Inject private ReaderTexts texts;

  private String q;
  private String type;
  private String country;
  private String group;
  private String page;
  private Page<OrganizationRow> rows;

  /** Reads the page of organizations that the address asks for. */
  public void load() {
    OrganizationFilter filter = new OrganizationFilter(q, type(), country, group);
    rows = organizations.list(filter, new PageRequest(Addresses.number(page), SIZE));
  }

  private OrganizationType type() {
    if (type == null || type.isBlank()) {
      return null;
    }
    try {
      return OrganizationType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw new DomainException("shared.code.unknown", type);
    }
  }

  public Page<OrganizationRow> getRows() {
    return rows;
  }

  /** The groups of organizations. */
  public Map<String, String> getGroups() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String code : new String[] {"ALLIANCE", "ICAT", "FOCAL_POINTS"}) {
      groups.put(code, texts.get("reference.group." + code));
    }
    return groups;
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
}
