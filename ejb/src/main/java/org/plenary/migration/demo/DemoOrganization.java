package org.plenary.migration.demo;

import java.util.List;
import org.plenary.shared.LocalizedText;

/**
 * An invented organization; its name says "Example".
 *
 * @param code begins with {@code EX-}
 * @param type as in the column of the reference data's organizations, or {@code MEDIA}
 * @param country ISO code
 * @param city name of a city in English
 * @param name name in six languages
 */
public record DemoOrganization(
    String code, String type, String country, String city, LocalizedText name) {

  static List<DemoOrganization> readAll() {
    return DemoFile.rows("/demo/organizations.csv").stream()
        .map(
            row ->
                new DemoOrganization(
                    row.get("code"),
                    row.get("type"),
                    row.get("country"),
                    row.get("city"),
                    DemoFile.text(row, "name_")))
        .toList();
  }
}
