package org.plenary.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Somebody whose name, addresses and number occur nowhere else, so that a scan can look for each
 * word of them.
 *
 * @param given legal name, Latin letters
 * @param family legal name, Latin letters with accents
 * @param nativeName the same in Cyrillic letters
 * @param folded words under which the names are found without accents, in Latin letters
 */
record Planted(
    String given,
    String family,
    String nativeName,
    List<String> folded,
    String mail,
    String phone,
    String publicName) {
  /** Somebody new; letters tell this run from others. */
  static Planted of(String kind, String publicName) {
    String run = letters();
    return new Planted(
        "Zw" + run + "olda",
        "Quéllmér" + run + "šţad",
        "Щук" + cyrillic(run) + " Жданоф" + cyrillic(run),
        List.of("quellmer" + run + "stad", "suk" + run, "zdanof" + run),
        "zq." + run + "@" + kind + "-" + run + ".example",
        "+99890 76" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999),
        publicName + " " + run.toUpperCase(Locale.ROOT));
  }

  /** Letters that are written alike in both scripts, each by one letter. */
  private static String letters() {
    return ThreadLocalRandom.current()
        .ints(6, 0, LATIN.length())
        .mapToObj(i -> LATIN.substring(i, i + 1))
        .reduce("", String::concat);
  }

  private static final String LATIN = "abdiklmnoprtu";
  private static final String CYRILLIC = "абдиклмнопрту";

  private static String cyrillic(String latin) {
    StringBuilder text = new StringBuilder();
    latin.chars().forEach(letter -> text.append(CYRILLIC.charAt(LATIN.indexOf(letter))));
    return text.toString();
  }

  /** Every word that must not be seen, in lower case. */
  List<String> words() {
    List<String> words = new ArrayList<>(folded);
    words.add(given.toLowerCase(Locale.ROOT));
    words.add(family.toLowerCase(Locale.ROOT));
    words.addAll(List.of(nativeName.toLowerCase(Locale.ROOT).split(" ")));
    words.add(mail.substring(0, mail.indexOf('@')));
    words.add(mail.substring(mail.indexOf('@') + 1));
    words.add(otherMail().substring(0, otherMail().indexOf('@')));
    words.add(phone.replaceAll("[^0-9]", ""));
    return words;
  }

  /** What somebody could type to find the person, who is found by the public name alone. */
  List<String> typed() {
    String[] own = nativeName.split(" ");
    return List.of(
        family,
        given + " " + family,
        family + ", " + given,
        given.substring(0, 1) + ". " + family,
        folded.getFirst(),
        folded.getFirst().substring(0, 12),
        nativeName,
        own[1] + " " + own[0],
        folded.get(2),
        mail,
        mail.toUpperCase(Locale.ROOT),
        otherMail(),
        mail.substring(0, mail.indexOf('@')),
        phone,
        phone.replace(" ", ""));
  }

  /** A second address, of which nobody but the directory knows. */
  String otherMail() {
    return mail.replaceFirst("zq", "zy");
  }

  String name() {
    return given + " " + family;
  }
}
