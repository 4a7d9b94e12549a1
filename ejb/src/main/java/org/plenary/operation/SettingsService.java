package org.plenary.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.shared.Roles;
import org.plenary.shared.Settings;

/** The settings in force, and what runs, for administrators. Secrets are told to nobody. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SettingsService {
  /** The names of the settings that were given to the script, which adds its defaults. */
  static final String GIVEN = "PLENARY_GIVEN";

  /** What the script and the tests tell the process besides. */
  private static final Set<String> INTERNAL =
      Set.of(
          GIVEN,
          "PLENARY_JDBC_URL",
          "PLENARY_JDBC_USER",
          "PLENARY_JDBC_PASSWORD",
          "PLENARY_EAR",
          "PLENARY_BARE",
          "PLENARY_TEST_SERVER");

  private static final String MAVEN_NOTE = "/META-INF/maven/org.plenary/plenary-ejb/pom.properties";

  @PersistenceContext(unitName = "plenary")
  private EntityManager entityManager;

  @Inject private Settings settings;

  /** All settings, in the order of the README. */
  public List<SettingRow> settings() {
    return Arrays.stream(KnownSetting.values()).map(this::row).toList();
  }

  private SettingRow row(KnownSetting setting) {
    String name = setting.name();
    String value = settings.text(name).map(SettingsService::withoutSecrets).orElse(null);
    boolean given =
        settings
            .text(GIVEN)
            .map(names -> names(names).anyMatch(name::equals))
            .orElse(value != null);
    return new SettingRow(setting, setting.isSecret() ? null : value, value != null, given);
  }

  /** An address may carry a name and a password before its host or in its query. */
  static String withoutSecrets(String value) {
    return value.contains("://")
        ? value.replaceFirst("//[^/@]*@", "//***@").replaceFirst("\\?.*$", "?***")
        : value;
  }

  /** Names of what was given and is no setting: misspelt, or of another version. */
  public List<String> unknown() {
    Set<String> known =
        Arrays.stream(KnownSetting.values()).map(KnownSetting::name).collect(Collectors.toSet());
    return settings.names().stream()
        .filter(name -> name.startsWith("PLENARY_"))
        .filter(name -> !known.contains(name) && !INTERNAL.contains(name))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static Stream<String> names(String given) {
    return Arrays.stream(given.split("\\s+"));
  }

  /** What runs; two queries. */
  public Installation installation() {
    String schema =
        (String)
            single(
                "select max(version) from flyway_schema_history where success and version is not null");
    return new Installation(
        version(),
        schema,
        "MariaDB " + single("select version()"),
        System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
        System.getProperty("glassfish.version", ""),
        ZoneId.systemDefault().getId());
  }

  private Object single(String sql) {
    return entityManager.createNativeQuery(sql).getSingleResult();
  }

  /** As Maven noted it in the archive. */
  private static String version() {
    try (InputStream note = SettingsService.class.getResourceAsStream(MAVEN_NOTE)) {
      Properties properties = new Properties();
      if (note != null) {
        properties.load(note);
      }
      return properties.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
