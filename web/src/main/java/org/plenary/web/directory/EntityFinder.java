package org.plenary.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.web.shared.Reader;

/** States and organizations found while one types; a form carries the code. */
@Named
@RequestScoped
public class EntityFinder {
  private static final int MAX = 12;

  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private Reader reader;

  private final Map<String, EntityLine> known = new HashMap<>();

  /** Codes of States and organizations with all these words in their names; twelve at most. */
  public List<String> entities(String text) {
    return codes(text, directory.findEntities(text, DirectoryService.MAX_FOUND).stream());
  }

  /** Codes of organizations with all these words in their names; twelve at most. */
  public List<String> organizations(String text) {
    return codes(
        text,
        directory.findEntities(text, DirectoryService.MAX_FOUND).stream()
            .filter(line -> !line.isState()));
  }

  /** What is called exactly as typed comes first. */
  private List<String> codes(String text, Stream<EntityLine> found) {
    List<EntityLine> lines =
        found
            .sorted(Comparator.comparing(line -> isCalled(line, text.strip()) ? 0 : 1))
            .limit(MAX)
            .toList();
    lines.forEach(line -> known.put(line.code(), line));
    return lines.stream().map(EntityLine::code).toList();
  }

  private boolean isCalled(EntityLine line, String text) {
    return Stream.of(line.code(), reader.text(line.acronym()), reader.text(line.name()))
        .anyMatch(text::equalsIgnoreCase);
  }

  /** The name of the entity with this code, as the chosen one shows it. */
  public String label(String code) {
    EntityLine line = line(code);
    return line == null ? code : options.name(line);
  }

  /** What tells an entity from others of a like name: its acronym, place or State. */
  public String detail(String code) {
    EntityLine line = line(code);
    if (line == null || line.isState()) {
      return code;
    }
    String acronym = reader.text(line.acronym());
    return (acronym.isEmpty() ? code : acronym)
        + (line.country() == null ? "" : ", " + line.country());
  }

  private EntityLine line(String code) {
    return code == null || code.isBlank()
        ? null
        : known.computeIfAbsent(code, one -> directory.entityByCode(one).orElse(null));
  }
}
