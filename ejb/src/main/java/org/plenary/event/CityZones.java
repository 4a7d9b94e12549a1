package org.plenary.event;

import java.util.Map;

/** The zones of the cities in which the office has met; a city that is not here has none. */
final class CityZones {
  private static final String ROME = "Europe/Rome";
  private static final String KAZAKHSTAN = "Asia/Almaty";
  private static final String KYIV = "Europe/Kyiv";
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Vienna", "Europe/Vienna"),
          Map.entry("London", "Europe/London"),
          Map.entry("New York", "America/New_York"),
          Map.entry("Geneva", "Europe/Zurich"),
          Map.entry("Strasbourg", "Europe/Paris"),
          Map.entry("Bratislava", "Europe/Bratislava"),
          Map.entry("Vicenza", ROME),
          Map.entry("Rome", ROME),
          Map.entry("Catania", ROME),
          Map.entry("Skopje", "Europe/Skopje"),
          Map.entry("Athens", "Europe/Athens"),
          Map.entry("Sarajevo", "Europe/Sarajevo"),
          Map.entry("Haifa", "Asia/Jerusalem"),
          Map.entry("Warsaw", "Europe/Warsaw"),
          Map.entry("Moscow", "Europe/Moscow"),
          Map.entry("Astana", KAZAKHSTAN),
          Map.entry("Nur-Sultan", KAZAKHSTAN),
          Map.entry("Tashkent", "Asia/Tashkent"),
          Map.entry("Lviv", KYIV),
          Map.entry("Kramatorsk", KYIV),
          Map.entry("Minsk", "Europe/Minsk"),
          Map.entry("Berlin", "Europe/Berlin"),
          Map.entry("Stockholm", "Europe/Stockholm"),
          Map.entry("Belgrade", "Europe/Belgrade"));

  private CityZones() {}

  /** The zone of a city, or null where it is not known. */
  static String of(String city) {
    return city == null ? null : ZONES.get(city);
  }
}
