package org.plenary.web.programme;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.web.shared.Reader;

/** Those who can ask for the floor; read once a request. */
@RequestScoped
public class FloorEntities {
  @Inject private DirectoryService directory;
  @Inject private Reader reader;
  private List<EntityLine> lines;

  /** States and organizations by ref, States first, each in alphabetical order. */
  Map<String, String> getAll() {
    Map<String, String> names = getStates();
    names.putAll(named(line -> !line.speaksForState()));
    return names;
  }

  /** States by ref, in alphabetical order. */
  Map<String, String> getStates() {
    return named(EntityLine::isState);
  }

  private Map<String, String> named(Predicate<EntityLine> which) {
    if (lines == null) {
      lines = directory.everyEntity();
    }
    FloorWords words = new FloorWords(reader.language());
    Map<String, String> names = new LinkedHashMap<>();
    lines.stream()
        .filter(which)
        .sorted(Comparator.comparing(words::name, Collator.getInstance(reader.getLocale())))
        .forEach(line -> names.put(line.ref().toString(), words.name(line)));
    return names;
  }
}
