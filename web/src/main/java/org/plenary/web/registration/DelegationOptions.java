package org.plenary.web.registration;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.web.shared.Reader;

/** Whom a participant may stand for, as forms offer it. One query a request. */
@Named
@RequestScoped
public class DelegationOptions {
  @Inject private DirectoryService directory;
  @Inject private Reader reader;

  private Map<String, String> all;

  /** Name and ref: States, then organizations, each in the reader's alphabetical order. */
  public Map<String, String> getAll() {
    if (all == null) {
      Collator collator = Collator.getInstance(ULocale.forLocale(reader.getLocale()));
      Map<String, String> options = new LinkedHashMap<>();
      directory.everyEntity().stream()
          .sorted(
              Comparator.comparing(EntityLine::kind)
                  .thenComparing(line -> reader.text(line.name()), collator::compare))
          .forEach(line -> options.put(reader.text(line.name()), line.ref().toString()));
      all = options;
    }
    return all;
  }
}
