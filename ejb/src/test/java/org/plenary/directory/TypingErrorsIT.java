package org.plenary.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** A name with a typing error finds its bearer, among thousands of names much alike. */
class TypingErrorsIT extends ContainerTest {
  private static final long FIRST_ID = 910_000_000;
  private static final int SEED = 20261122;
  private static final String SOURCE = "TYPING-ERRORS";

  private static final String[] GIVEN =
      words(
          "Anna Maria Elena Sofia Julia Laura Nina Vera Olga Irina Marta Clara Emma Sara Lucia"
              + " Ivan Peter Paul Marco Luca Andrea Thomas Martin Stefan Robert Daniel David"
              + " Michael Alexander Nikolai Jean François José Miguel Pablo Søren Jürgen Zoë"
              + " Ayşe Mehmet Giorgi Nino Artur Hayk Aigul Timur Dilara Rustam Bakyt Elmira");
  private static final String[] FAMILY =
      words(
          "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Rossi Russo"
              + " Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Martin Bernard Dubois"
              + " Durand Leroy Moreau Simon Laurent Lefebvre Roux García González Rodríguez"
              + " Fernández López Martínez Sánchez Pérez Gómez Ruiz Smith Johnson Williams Brown"
              + " Jones Miller Davis Wilson Anderson Taylor Nowak Kowalski Wiśniewski Wójcik"
              + " Kamiński Novák Svoboda Dvořák Horváth Nagy Kovács Tóth Szabó Popescu Ionescu"
              + " Yılmaz Kaya Demir Şahin Çelik Jansen Visser Bakker Hansen Nielsen Andersson");
  private static final String[] GIVEN_CYRILLIC =
      words(
          "Анна Мария Елена Ольга Ирина Наталья Светлана Татьяна Юлия Ксения Иван Пётр Николай"
              + " Сергей Андрей Дмитрий Алексей Михаил Владимир Юрий Олексій Оксана Марія Богдан"
              + " Айгуль Бакыт Нурлан Динара Јелена Драган Стоян Радка");
  private static final String[] FAMILY_CYRILLIC =
      words(
          "Иванова Петрова Сидорова Смирнова Кузнецова Попова Соколова Лебедева Козлова Новикова"
              + " Морозова Волкова Ковалёва Хрущёва Щербакова Жукова Шевченко Бондаренко Ткаченко"
              + " Кравченко Олійник Лисенко Ахметова Сулейменова Жумабаев Токаев Петровић Јовановић"
              + " Николић Ђорђевић Димитрова Георгиева Стоянова Тодорова");

  @Inject private DirectoryService directory;
  @Inject private NameIndexing names;
  @Inject private As.Officer officer;
  @Inject private As.System system;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private final Map<UUID, String> people = new LinkedHashMap<>();

  @BeforeEach
  void enterThousandsOfPeople() throws SQLException {
    if (dataSource == null) {
      return; // outside the server
    }
    List<Object[]> rows = new ArrayList<>();
    for (String given : GIVEN) {
      for (String family : FAMILY) {
        rows.add(row(rows.size(), given, family, null));
      }
    }
    for (String given : GIVEN_CYRILLIC) {
      for (String family : FAMILY_CYRILLIC) {
        rows.add(
            row(
                rows.size(),
                "Person " + (char) ('A' + rows.size() % 26),
                "Latin",
                given + " " + family));
      }
    }
    insert(rows);
    OptionalLong last = system.call(() -> names.enterSome(0));
    while (last.isPresent()) {
      long done = last.getAsLong();
      last = system.call(() -> names.enterSome(done));
    }
  }

  private Object[] row(int number, String given, String family, String nativeName) {
    UUID ref =
        UUID.nameUUIDFromBytes((SOURCE + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    people.put(ref, nativeName == null ? given + " " + family : nativeName);
    return new Object[] {FIRST_ID + number, ref.toString(), given, family, nativeName, SOURCE};
  }

  private void insert(List<Object[]> rows) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into person (id, ref, version, given_name, family_name, native_name,"
                    + " do_not_mail, search_key, sort_key, source) values (?, ?, 1, ?, ?, ?, false, '', '', ?)")) {
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 1, row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @AfterEach
  void removeThem() throws SQLException {
    if (dataSource == null) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      String theirs = " where person_id in (select id from person where source = '" + SOURCE + "')";
      statement.executeUpdate("delete from person_name_word" + theirs);
      statement.executeUpdate("delete from person where source = '" + SOURCE + "'");
      statement.executeUpdate(
          "delete d from name_word d where not exists"
              + " (select 1 from person_name_word w where w.word = d.word)");
    }
  }

  @Test
  void ofAThousandErrors990FindTheRightPersonAmongTheFirstTen() {
    Random random = new Random(SEED);
    List<UUID> refs = List.copyOf(people.keySet());
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      UUID ref = refs.get(random.nextInt(refs.size()));
      String typed = withOneError(random, people.get(ref));
      if (!found(typed).contains(ref)) {
        missed.add(typed + " for " + people.get(ref));
      }
    }
    assertTrue(missed.size() <= 10, () -> missed.size() + " of 1000 missed: " + missed);
  }

  @Test
  void theVeryNameComesFirstInAnyOrderAndWithInitials() {
    for (String typed : List.of("Kovács Zoë", "zoe kovacs", "kovacs z")) {
      assertEquals("Zoë Kovács", people.get(found(typed).getFirst()), typed);
    }
    for (String typed : List.of("хрущева ксения", "Khrushcheva Kseniya", "К. Хрущёва")) {
      assertEquals("Ксения Хрущёва", people.get(found(typed).getFirst()), typed);
    }
  }

  private List<UUID> found(String typed) {
    return officer.call(() -> directory.findPeople(typed, 10)).stream()
        .map(PersonLine::ref)
        .toList();
  }

  /** One error in a word of four letters or more. */
  private static String withOneError(Random random, String name) {
    String[] words = words(name);
    List<Integer> long4 = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i].length() >= 4) {
        long4.add(i);
      }
    }
    int chosen = long4.get(random.nextInt(long4.size()));
    words[chosen] = oneError(random, words[chosen]);
    return String.join(" ", words);
  }

  private static String oneError(Random random, String word) {
    StringBuilder typed = new StringBuilder(word);
    int at = random.nextInt(word.length() - 1);
    boolean cyrillic = word.codePointAt(0) > 0x400;
    char other = (char) ((cyrillic ? 'а' : 'a') + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> typed.deleteCharAt(at);
      case 1 -> typed.insert(at, other);
      case 2 -> typed.setCharAt(at, other);
      default -> typed.insert(at, word.charAt(at + 1)).deleteCharAt(at + 2);
    }
    return typed.toString();
  }

  private static String[] words(String text) {
    return text.split(" ");
  }
}
