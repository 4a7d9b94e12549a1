package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.shared.Language;

class ReferenceTextsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasTheSameKeysAndNoBlankText(Language language) throws IOException {
    Properties texts = texts(language);
    assertEquals(texts(Language.EN).keySet(), texts.keySet());
    texts.forEach((key, text) -> assertFalse(((String) text).isBlank(), key::toString));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPatternCanBeRead(Language language) throws IOException {
    texts(language).values().forEach(text -> new MessageFormat((String) text, language.locale()));
  }

  @Test
  void russianTextIsCyrillic() throws IOException {
    texts(Language.RU)
        .forEach(
            (key, text) -> {
              String words = ((String) text).replaceAll("\\{[^}]*}", "");
              assertFalse(words.matches(".*\\p{IsLatin}.*"), key::toString);
              assertTrue(words.isEmpty() || words.matches(".*\\p{IsCyrillic}.*"), key::toString);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "states, membership, MembershipType",
    "organizations, type, OrganizationType",
    "organizations, groups, group",
    "event_series, kind, EventKind",
    "event_series, cadence, Cadence",
    "events, kind, EventKind",
    "events, participants_qualifier, Qualifier",
    "events, countries_qualifier, Qualifier",
    "country_visits, type, VisitType",
    "publications, kind, PublicationKind",
    "contributions, kind, ContributionKind",
    "agreements, kind, AgreementKind",
    "icat, record, IcatRecord",
    "icat, status, IcatStatus",
    "people, capacity, Capacity",
    "recommendations, addressed_to, Addressee",
    "trainings, profiles, Profile",
    "states, source, Source",
    "former_names, source, Source",
    "organizations, source, Source",
    "people, source, Source",
    "events, source, Source",
    "icat, source, Source",
    "trainings, source, Source",
    "commitments, source, Source",
    "surveys, source, Source"
  })
  void everyValueOfTheDataHasAText(String file, String column, String name) throws IOException {
    Set<Object> keys = texts(Language.EN).keySet();
    for (String value : values(file, column)) {
      String key = "reference." + name + "." + value.replace(' ', '_');
      assertTrue(keys.contains(key), key);
    }
  }

  private static Set<String> values(String file, String column) throws IOException {
    try (Reader text = open("/reference/" + file + ".csv")) {
      List<CSVRecord> rows =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(text)
              .getRecords();
      return rows.stream()
          .flatMap(row -> List.of(row.get(column).split(";")).stream())
          .filter(value -> !value.isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Properties texts(Language language) throws IOException {
    try (Reader text = open("/texts/reference_" + language.code() + ".properties")) {
      Properties texts = new Properties();
      texts.load(text);
      return texts;
    }
  }

  private static Reader open(String path) {
    return new InputStreamReader(
        ReferenceTextsTest.class.getResourceAsStream(path), StandardCharsets.UTF_8);
  }
}
