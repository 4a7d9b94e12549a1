package org.plenary.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.directory.OrganizationService;
import org.plenary.directory.partnership.PartnershipService;
import org.plenary.document.PublicationFilter;
import org.plenary.document.PublicationKind;
import org.plenary.document.PublicationService;
import org.plenary.group.GroupRecord;
import org.plenary.group.GroupService;
import org.plenary.mechanism.MechanismService;
import org.plenary.mechanism.StateMechanism;
import org.plenary.shared.DomainException;
import org.plenary.shared.Language;
import org.plenary.shared.PageRequest;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;
import org.plenary.testing.QueryCount;

/** The lists of records: what they show, and that they need few queries whatever their length. */
class RecordListsIT extends ContainerTest {
  private static final PageRequest ALL = new PageRequest(0, 500);

  @Inject private FollowUpService followUp;
  @Inject private PublicationService publications;
  @Inject private GroupService groups;
  @Inject private PartnershipService partnership;
  @Inject private OrganizationService organizations;
  @Inject private MechanismService mechanisms;
  @Inject private As.Desk desk;

  @Resource(lookup = "jdbc/plenary")
  private DataSource dataSource;

  private QueryCount queries;

  @BeforeEach
  void countQueries() {
    queries = new QueryCount(dataSource);
  }

  @Test
  void visitsCanBeFilteredAndAnUnknownYearIsInNoYear() {
    assertEquals(21, queries.atMost(2, () -> followUp.visits(VisitFilter.all(), ALL)).total());
    assertEquals(2, followUp.visits(new VisitFilter("TJ", null, null, null), ALL).rows().size());
    assertTrue(
        followUp.visits(new VisitFilter(null, null, 2016, 2016), ALL).rows().stream()
            .noneMatch(visit -> visit.date() == null));
    assertEquals(
        2,
        followUp
            .visits(new VisitFilter(null, VisitKind.TECHNICAL_ASSISTANCE, null, null), ALL)
            .total());
  }

  @Test
  void theDissentingNoteIsKept() {
    VisitRow russia =
        followUp.visits(new VisitFilter("RU", null, null, null), ALL).rows().getFirst();
    assertTrue(russia.note().contains("2017 in one source"), russia.note());
  }

  @Test
  void aPageOfVisitsHoldsItsRowsOnly() {
    var page = followUp.visits(VisitFilter.all(), new PageRequest(1, 10));
    assertEquals(10, page.rows().size());
    assertTrue(page.hasNext());
    assertThrows(DomainException.class, () -> new PageRequest(-1, 10));
  }

  @Test
  void listsNeedTwoQueries() {
    assertEquals(8, queries.atMost(2, () -> followUp.trainings(ALL)).total());
    assertEquals(7, queries.atMost(2, () -> followUp.commitments(ALL)).total());
    assertEquals(14, queries.atMost(2, () -> followUp.recommendations(null, null, ALL)).total());
    assertEquals(2, queries.atMost(2, () -> followUp.surveys(ALL)).total());
    assertEquals(3, queries.atMost(1, groups::list).size());
    long agreements = queries.atMost(4, () -> partnership.agreements(ALL)).total();
    long contributions = queries.atMost(3, () -> partnership.contributions(ALL)).total();
    assertTrue(agreements >= 3, () -> agreements + " agreements, with those of other tests");
    assertTrue(contributions >= 43, () -> contributions + ", with those of other tests");
  }

  @Test
  void publicationsAreFoundByWordsKindLanguageAndYear() {
    long all = queries.atMost(4, () -> publications.list(PublicationFilter.all(), ALL)).total();
    assertTrue(all >= 12, () -> all + " publications");
    assertEquals(1, publications.list(PublicationFilter.of("TERRORISM"), ALL).total());
    assertEquals(
        1,
        publications
            .list(new PublicationFilter(null, PublicationKind.GUIDELINES, Language.RU, 2018), ALL)
            .total());
  }

  @Test
  void theGroupPageNeedsThreeQueries() {
    var icat = queries.atMost(3, () -> groups.byCode("ICAT")).orElseThrow();
    assertEquals(5, icat.of(GroupRecord.Kind.ISSUE_BRIEF).size());
    assertEquals(
        2,
        icat.of(GroupRecord.Kind.ISSUE_BRIEF).stream()
            .filter(brief -> brief.status() == GroupRecord.Status.PLANNED)
            .count());
    assertFalse(queries.atMost(1, () -> organizations.membersOf("ICAT")).isEmpty());
  }

  @Test
  void theGridShowsEveryStateAndNobodyIsInvented() {
    List<StateMechanism> grid = queries.atMost(3, () -> desk.call(mechanisms::grid));
    assertEquals(57, grid.stream().filter(StateMechanism::isParticipating).count());
    assertEquals(11, grid.stream().filter(row -> !row.isParticipating()).count());
    StateMechanism greece =
        grid.stream().filter(row -> row.state().code().equals("GR")).findFirst().orElseThrow();
    assertTrue(
        greece.holders().stream().anyMatch(holder -> holder.displayName().contains("Moskoff")));
  }
}
