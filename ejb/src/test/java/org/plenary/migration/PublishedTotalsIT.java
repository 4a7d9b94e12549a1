package org.plenary.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.event.PublishedFigure;
import org.plenary.event.Qualifier;
import org.plenary.followup.FollowUpService;
import org.plenary.followup.TrainingRow;
import org.plenary.followup.VisitFilter;
import org.plenary.followup.VisitKind;
import org.plenary.followup.VisitRow;
import org.plenary.group.ChairYear;
import org.plenary.group.GroupService;
import org.plenary.shared.PageRequest;
import org.plenary.testing.ContainerTest;

/** The totals that the office has published come out of the database as they were published. */
class PublishedTotalsIT extends ContainerTest {
  private static final PageRequest ALL = new PageRequest(0, 500);

  @Inject private DirectoryService directory;
  @Inject private EventService events;
  @Inject private FollowUpService followUp;
  @Inject private GroupService groups;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private long number(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<EventRow> series(String code, int from, int to) {
    return events.list(new EventFilter(code, null, null, null, null), ALL).rows().stream()
        .filter(event -> event.parentCode() == null)
        .filter(event -> event.year() >= from && event.year() <= to)
        .toList();
  }

  @Test
  void thereAre57ParticipatingStatesAnd11Partners() {
    List<EntityLine> states = directory.states();
    assertEquals(57, states.stream().filter(s -> s.membership().isParticipating()).count());
    assertEquals(11, states.stream().filter(s -> !s.membership().isParticipating()).count());
  }

  @Test
  void thereWere14FieldOperationsIn2019And12AfterTwoClosedIn2022() throws SQLException {
    String operations = "select count(*) from organization where type = 'FIELD_OPERATION'";
    assertEquals(14, number(operations));
    assertEquals(12, number(operations + " and closed_on is null"));
    assertEquals(2, number(operations + " and year(closed_on) = 2022"));
  }

  @Test
  void fiveSimulationBasedTrainingsHad337ParticipantsIn2018And2019() {
    List<EventRow> trainings = series("simulation", 2018, 2019);
    assertEquals(5, trainings.size());
    assertEquals(337, trainings.stream().mapToInt(t -> t.participants().number()).sum());
    assertTrue(trainings.stream().allMatch(t -> t.participants().qualifier() == Qualifier.EXACT));
  }

  @Test
  void thereWereTwoAllianceConferencesIn2018And2019() {
    assertEquals(2, series("alliance", 2018, 2019).size());
  }

  @Test
  void moreThan400StaysMoreThan400() {
    PublishedFigure participants = events.byCode("alliance-19").orElseThrow().row().participants();
    assertEquals(new PublishedFigure(400, Qualifier.OVER), participants);
  }

  @Test
  void sevenVisitsAndTwoForTechnicalAssistanceTookPlaceIn2018And2019() {
    List<VisitRow> visits = followUp.visits(new VisitFilter(null, null, 2018, 2019), ALL).rows();
    assertEquals(
        2, visits.stream().filter(v -> v.kind() == VisitKind.TECHNICAL_ASSISTANCE).count());
    assertEquals(
        7, visits.stream().filter(v -> v.kind() != VisitKind.TECHNICAL_ASSISTANCE).count());
  }

  @Test
  void thereWere672ApplicationsAnd192SelectedForTheFirstThreeTrainings() {
    List<TrainingRow> counted =
        followUp.trainings(ALL).rows().stream().filter(t -> t.applications() != null).toList();
    assertEquals(3, counted.size());
    assertEquals(672, counted.stream().mapToInt(TrainingRow::applications).sum());
    assertEquals(192, counted.stream().mapToInt(TrainingRow::selected).sum());
  }

  @Test
  void theChairsOfIcatIn2020And2021AreUnknown() {
    List<ChairYear> chairs = groups.byCode("ICAT").orElseThrow().chairs();
    assertEquals(
        List.of(2023, 2022, 2021, 2020, 2019, 2018), chairs.stream().map(ChairYear::year).toList());
    assertEquals(
        List.of(2021, 2020),
        chairs.stream().filter(year -> !year.isKnown()).map(ChairYear::year).toList());
  }
}
