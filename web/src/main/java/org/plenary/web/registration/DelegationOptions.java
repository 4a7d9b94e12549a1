package org.plenary.web.registration;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.web.shared.Reader;

/** Whom a participant may stand for, as forms offer it. Two queries a request. */
@Named
@RequestScoped
public class DelegationOptions {
  @Inject private DirectoryService directory;
  @Inject private Reader reader;

  private Map<String, String> all;

  /** Name and ref: States, then organizations, each in the reader's alphabetical order. */
  public Map<String, String> getAll() {
    if (all == null) {
      Map<String, String> options = new LinkedHashMap<>();
      add(options, directory.states());
      add(options, directory.organizations());
      all = options;
    }
    return all;
  }

  private void add(Map<String, String> options, List<EntityLine> lines) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader.getLocale()));
    lines.stream()
        .sorted(Comparator.comparing(line -> reader.text(line.name()), collator::compare))
        .forEach(line -> options.put(reader.text(line.name()), line.ref().toString()));
  }
}
