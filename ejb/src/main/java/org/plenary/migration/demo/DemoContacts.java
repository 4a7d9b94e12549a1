package org.plenary.migration.demo;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Fictitious addresses and telephone numbers, each given once. */
final class DemoContacts {
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ı", "i"),
          Map.entry("ə", "a"),
          Map.entry("ß", "ss"),
          Map.entry("þ", "th"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"));

  private final Set<String> given = new HashSet<>();
  private int calls;

  /** {@code given.family@entity.example.org}, with a number where that is taken. */
  String email(String givenName, String familyName, String entity) {
    return unique(ascii(givenName) + "." + ascii(familyName), entity);
  }

  /** An address that tells nothing of the name. */
  String emailOfProtected(String publicName, String entity) {
    return unique(ascii(publicName), entity);
  }

  /** The next number of 01632 960000 to 960999, which Ofcom keeps free for drama. */
  String phone() {
    return "+44 1632 960%03d".formatted(calls++ % 1_000);
  }

  private String unique(String local, String entity) {
    String domain = "@" + ascii(entity) + ".example.org";
    String address = local + domain;
    for (int number = 2; !given.add(address); number++) {
      address = local + number + domain;
    }
    return address;
  }

  private static String ascii(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return String.join(
        "-",
        List.of(
            Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip()
                .split(" ")));
  }
}
