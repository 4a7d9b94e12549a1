package org.plenary.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.shared.importing.ImportRefused;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/** The reference data is taken whole or not at all, and taking it again changes nothing. */
class ReferenceImportIT extends ContainerTest {
  private static final String VISITS = "country,type,date,report_published,note,source\r\n";
  private static final String SURVEYS =
      "code,title,year,states_answered,states_asked,ngos_answered,finding,source\r\n";

  @Inject private ReferenceImport referenceImport;
  @Inject private As.Admin admin;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  /** How many rows every table has, the audit trail's included. */
  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "select table_name from information_schema.tables"
                  + " where table_schema = database() and table_type = 'BASE TABLE'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
        try (ResultSet row = statement.executeQuery("select count(*) from `" + table + "`")) {
          row.next();
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }

  private List<String> refusalOf(String file, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    ImportRefused refused =
        assertThrows(
            ImportRefused.class,
            () -> admin.call(() -> referenceImport.loadWith(Map.of(file, bytes))));
    return refused.problems().stream()
        .map(p -> p.file() + ":" + p.row() + ":" + p.column() + ":" + p.reason().key())
        .toList();
  }

  @Test
  void loadingTwiceChangesNothing() throws SQLException {
    admin.call(referenceImport::load);
    Map<String, Long> before = rows();
    assertTrue(before.get("country_visit") > 0 && before.get("audit_entry") > 0);
    admin.call(referenceImport::load);
    assertEquals(before, rows());
  }

  @Test
  void everyBadCellIsNamedAndNothingIsTaken() throws SQLException {
    admin.call(referenceImport::load);
    Map<String, Long> before = rows();
    List<String> problems =
        refusalOf(
            "country_visits.csv",
            VISITS
                + "AT,COUNTRY_VISIT,2030-05,,,REPORT_2017\r\n"
                + "ZZ,COUNTRY_VISIT,2030-13,,,REPORT_2017\r\n"
                + "DE,PARTY,2030,2029,,HEARSAY\r\n"
                + "DE,COUNTRY_VISIT,2030,2029,"
                + "x".repeat(10_000)
                + ",REPORT_2017\r\n"
                + "AT,COUNTRY_VISIT,2030-05,,,REPORT_2017\r\n");
    assertEquals(
        List.of(
            "country_visits.csv:3:country:shared.code.unknown",
            "country_visits.csv:3:date:shared.date.malformed",
            "country_visits.csv:4:type:shared.code.unknown",
            "country_visits.csv:4:source:shared.code.unknown",
            "country_visits.csv:4:report_published:followup.visit.reportBeforeVisit",
            "country_visits.csv:5:note:shared.tooLong",
            "country_visits.csv:5:report_published:followup.visit.reportBeforeVisit",
            "country_visits.csv:6:country:migration.import.twice"),
        problems);
    assertEquals(before, rows());
  }

  @Test
  void negativeNumbersAndMoreAnswersThanQuestionsAreNamed() {
    assertEquals(
        List.of(
            "surveys.csv:2:ngos_answered:shared.number.malformed",
            "surveys.csv:3:states_answered:followup.survey.moreAnswered"),
        refusalOf(
            "surveys.csv",
            SURVEYS
                + "S-A,A survey,2030,5,57,-1,,REPORT_2016\r\n"
                + "S-B,A survey,2030,58,57,,,REPORT_2016\r\n"));
  }

  @Test
  void aMissingColumnIsNamed() {
    assertEquals(
        List.of("surveys.csv:1:title:migration.import.noColumn"),
        refusalOf("surveys.csv", "code,year\r\nS-A,2030\r\n"));
  }

  @Test
  void aCorrectedCellChangesOneRecordAndIsInTheAuditTrail() throws SQLException {
    admin.call(referenceImport::load);
    Map<String, Long> before = rows();
    String corrected =
        "symbol,title,adopted,place,source\r\n"
            + "MC.DEC/2/03,A corrected title,2003,Maastricht,PRESENTATION_2018\r\n";
    admin.call(
        () ->
            referenceImport.loadWith(
                Map.of("commitments.csv", corrected.getBytes(StandardCharsets.UTF_8))));
    Map<String, Long> after = rows();
    assertEquals(before.get("commitment"), after.get("commitment"));
    assertEquals(before.get("audit_entry") + 1, after.get("audit_entry"));
    admin.call(referenceImport::load);
  }
}
