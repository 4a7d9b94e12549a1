package org.plenary.web.directory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.OrganizationType;
import org.plenary.directory.RoleKind;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** States and organizations as filters and forms offer them; one query a request at most. */
@Named
@RequestScoped
public class EntityOptions {
  @Inject private DirectoryService directory;
  @Inject private StateLines stateLines;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private List<EntityLine> organizations;

  /** Codes and names of the 57 + 11 States in the reader's alphabetical order. */
  public Map<String, String> getStates() {
    return named(states());
  }

  /** Codes and names of all organizations in the reader's alphabetical order. */
  public Map<String, String> getOrganizations() {
    return named(organizations());
  }

  /** Codes and names of all States, then of all organizations. */
  public Map<String, String> getEntities() {
    Map<String, String> all = new LinkedHashMap<>(getStates());
    all.putAll(getOrganizations());
    return all;
  }

  /** The State or organization with this code, or null. */
  public UUID entity(String code) {
    return states().stream()
        .filter(line -> line.code().equals(code))
        .findFirst()
        .map(EntityLine::ref)
        .orElseGet(() -> organization(code));
  }

  /** The types of organizations. */
  public Map<String, String> getTypes() {
    Map<String, String> types = new LinkedHashMap<>();
    for (OrganizationType type : OrganizationType.values()) {
      types.put(type.name(), texts.constant("directory", type));
    }
    return types;
  }

  /** The kinds of affiliation. */
  public Map<String, String> getRoleKinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (RoleKind kind : RoleKind.values()) {
      kinds.put(kind.name(), texts.constant("directory", kind));
    }
    return kinds;
  }

  /** Codes and names of the groups that organizations belong to. */
  public Map<String, String> getGroups() {
    Map<String, String> groups = new LinkedHashMap<>();
    for (String code : List.of("ALLIANCE", "ICAT", "FOCAL_POINTS", "FRIENDS")) {
      groups.put(code, texts.get("reference.group." + code));
    }
    return groups;
  }

  /** The organization with this code, or null. */
  public UUID organization(String code) {
    return organizations().stream()
        .filter(line -> line.code().equals(code))
        .findFirst()
        .map(EntityLine::ref)
        .orElse(null);
  }

  /** Name of an entity; with the mark of the footnote where that belongs to it. */
  public String name(EntityLine line) {
    if (line == null) {
      return "";
    }
    return reader.text(line.name()) + (line.isKosovo() ? "*" : "");
  }

  /** The page of an entity. */
  public String href(EntityLine line) {
    if (line == null) {
      return "";
    }
    return (line.isState() ? "state.xhtml?code=" : "organization.xhtml?code=") + line.code();
  }

  private List<EntityLine> states() {
    return stateLines.all();
  }

  private List<EntityLine> organizations() {
    if (organizations == null) {
      organizations = directory.organizations();
    }
    return organizations;
  }

  private Map<String, String> named(List<EntityLine> lines) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader.getLocale()));
    Map<String, String> names = new LinkedHashMap<>();
    lines.stream()
        .sorted(Comparator.comparing(this::name, collator::compare))
        .forEach(line -> names.put(line.code(), name(line)));
    return names;
  }
}
