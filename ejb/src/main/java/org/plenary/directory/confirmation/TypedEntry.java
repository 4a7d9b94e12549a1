package org.plenary.directory.confirmation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody typed about themselves, as it was typed; it is checked where it is taken ({@link
 * EntryDifference}).
 *
 * @param version of the entry that they had before their eyes
 * @param contacts address or number of each contact point that was shown, "" for one that is wrong
 * @param added further contact points
 * @param titles title of each role that was shown
 * @param ended roles that are held no longer
 * @param note what else the office should know, or ""
 */
public record TypedEntry(
    long version,
    String honorific,
    String givenName,
    String familyName,
    String nativeName,
    List<String> languages,
    boolean doNotMail,
    boolean doNotPhone,
    boolean doNotPublish,
    Map<UUID, String> contacts,
    List<Added> added,
    Map<UUID, String> titles,
    Set<UUID> ended,
    String note) {
  /** A contact point that is added. */
  public record Added(String kind, String address) {
    /** Never the address. */
    @Override
    public String toString() {
      return "Added " + kind;
    }
  }

  /** All of it as a text, by which the same request is known again. */
  String content() {
    return String.join(
        "\n",
        List.of(honorific, givenName, familyName, nativeName, note).toString(),
        languages + " " + doNotMail + doNotPhone + doNotPublish,
        new java.util.TreeMap<>(contacts).toString(),
        added.stream().map(one -> one.kind() + " " + one.address()).toList().toString(),
        new java.util.TreeMap<>(titles).toString(),
        new java.util.TreeSet<>(ended).toString());
  }

  /** Never what was typed. */
  @Override
  public String toString() {
    return "TypedEntry";
  }
}
