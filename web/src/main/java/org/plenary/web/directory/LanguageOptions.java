package org.plenary.web.directory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.directory.contact.SpokenLanguages;
import org.plenary.web.shared.Reader;

/** The languages that people speak, in the reader's language. */
@Named
@RequestScoped
public class LanguageOptions {
  @Inject private Reader reader;

  /** Codes and names of the languages that are offered, and of those that are noted already. */
  public Map<String, String> with(Collection<String> noted) {
    Collator collator = Collator.getInstance(ULocale.forLocale(reader.getLocale()));
    Set<String> codes = new LinkedHashSet<>(SpokenLanguages.CODES);
    codes.addAll(noted);
    return codes.stream()
        .sorted(Comparator.comparing(this::name, collator::compare))
        .collect(Collectors.toMap(code -> code, this::name, (a, b) -> a, LinkedHashMap::new));
  }

  /** The names of languages in their order. */
  public String names(List<String> codes) {
    return codes.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(String code) {
    return ULocale.getDisplayLanguage(code, ULocale.forLocale(reader.getLocale()));
  }
}
