package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.web.shared.Reader;

/**
 * Names of States and organizations by code, in the reader's language; all are read at once, with
 * two queries a request.
 */
@Named
@RequestScoped
public class EntityNames {
  @Inject private DirectoryService directory;
  @Inject private Reader reader;

  private Map<String, EntityLine> byCode;
  private boolean kosovo;

  /** The name; the code itself where it is unknown. */
  public String of(String code) {
    EntityLine line = code == null ? null : all().get(code);
    if (line != null && line.isKosovo()) {
      kosovo = true;
      return line.name().in(reader.language()) + "*";
    }
    return line == null ? code : line.name().in(reader.language());
  }

  /** The acronym of an organization that has one, else its name. */
  public String brief(String code) {
    EntityLine line = code == null ? null : all().get(code);
    return line == null || line.acronym().isEmpty()
        ? of(code)
        : line.acronym().in(reader.language());
  }

  /** Several names, separated by commas. */
  public String listed(Collection<String> codes) {
    return codes.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** The line of an entity, null if unknown. */
  public EntityLine line(String code) {
    return all().get(code);
  }

  /** Whether a name with a reference to Kosovo was given so far: the page then has a footnote. */
  public boolean isKosovo() {
    return kosovo;
  }

  /** Codes and names of participating States and Partners, in the reader's alphabetical order. */
  public Map<String, String> getStates() {
    Map<String, String> names = new LinkedHashMap<>();
    states().forEach(state -> names.put(state.code(), state.name().in(reader.language())));
    return names;
  }

  /** Participating States and Partners, in the reader's alphabetical order. */
  public List<EntityLine> states() {
    Collator collator = Collator.getInstance(reader.getLocale());
    return all().values().stream()
        .filter(EntityLine::isState)
        .sorted(Comparator.comparing(state -> state.name().in(reader.language()), collator))
        .toList();
  }

  private Map<String, EntityLine> all() {
    if (byCode == null) {
      byCode = new HashMap<>();
      directory.organizations().forEach(line -> byCode.put(line.code(), line));
      directory.states().forEach(line -> byCode.put(line.code(), line));
    }
    return byCode;
  }
}
