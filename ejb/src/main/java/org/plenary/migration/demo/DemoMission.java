package org.plenary.migration.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * The permanent delegation of a participating State, or the mission of a Partner for Co-operation.
 *
 * <p>The State's name stands alone after a dash, so that no language has to decline it.
 *
 * @param code {@code MISSION-} and the ISO code
 * @param state ISO code of the State
 * @param partner whether it is a Partner for Co-operation's
 * @param name name in six languages
 */
public record DemoMission(String code, String state, boolean partner, LocalizedText name) {

  static List<DemoMission> readAll() {
    return DemoFile.rows("/reference/states.csv").stream().map(DemoMission::of).toList();
  }

  private static DemoMission of(CSVRecord row) {
    String state = row.get("iso2");
    boolean partner = row.get("membership").startsWith("PARTNER_");
    LocalizedText names = DemoFile.text(row, "name_");
    LocalizedText name = LocalizedText.empty();
    for (Language language : Language.values()) {
      name = name.with(language, body(language, partner) + " – " + names.exactly(language));
    }
    return new DemoMission("MISSION-" + state, state, partner, name);
  }

  private static String body(Language language, boolean partner) {
    return switch (language) {
      case EN -> partner ? "Mission to the OSCE" : "Permanent Delegation to the OSCE";
      case FR -> partner ? "Mission auprès de l’OSCE" : "Délégation permanente auprès de l’OSCE";
      case DE -> partner ? "Mission bei der OSZE" : "Ständige Vertretung bei der OSZE";
      case IT -> partner ? "Missione presso l’OSCE" : "Delegazione permanente presso l’OSCE";
      case RU -> partner ? "Миссия при ОБСЕ" : "Постоянное представительство при ОБСЕ";
      case ES -> partner ? "Misión ante la OSCE" : "Delegación Permanente ante la OSCE";
    };
  }
}
