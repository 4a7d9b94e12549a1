package org.plenary.directory.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.Gender;
import org.plenary.directory.PersonDetail;

class MergeDefaultsTest {
  private static PersonDetail person(
      String given, String honorific, Gender gender, boolean doNotMail, String publicName) {
    boolean hidden = publicName != null;
    return new PersonDetail(
        UUID.randomUUID(),
        1,
        hidden ? publicName : given + " Muster",
        "",
        hidden ? "" : given,
        hidden ? "" : "Muster",
        hidden ? publicName : "",
        honorific,
        null,
        gender,
        List.of(),
        List.of(),
        hidden ? LocalDate.EPOCH : null,
        doNotMail,
        false,
        false,
        false,
        "TEST",
        List.of(),
        Map.of());
  }

  private static Set<MergeField> proposed(PersonDetail one, PersonDetail other, boolean newer) {
    return MergeDefaults.fromOther(one, other, newer);
  }

  @Test
  void theFullerNameIsProposed() {
    PersonDetail initial = person("A.", null, null, false, null);
    PersonDetail whole = person("Anna", null, null, false, null);
    assertEquals(Set.of(MergeField.NAME), proposed(initial, whole, false));
    assertEquals(Set.of(), proposed(whole, initial, true));
  }

  @Test
  void ofTwoValuesTheNewerOneIsProposedAndAnyRatherThanNone() {
    PersonDetail ms = person("Anna", "Ms", null, false, null);
    PersonDetail dr = person("Anna", "Dr", Gender.FEMALE, false, null);
    assertEquals(Set.of(MergeField.HONORIFIC, MergeField.GENDER), proposed(ms, dr, true));
    assertEquals(Set.of(MergeField.GENDER), proposed(ms, dr, false));
    assertEquals(Set.of(), proposed(dr, ms, false));
  }

  @Test
  void whatSomebodyDoesNotWantStays() {
    PersonDetail any = person("Anna", null, null, false, null);
    PersonDetail noMail = person("Anna", null, null, true, null);
    assertEquals(Set.of(MergeField.DO_NOT_MAIL), proposed(any, noMail, false));
    assertEquals(Set.of(), proposed(noMail, any, true));
  }

  @Test
  void ofProtectedPeopleTheWholeNameIsChosenBetweenBehindThePublicOnes() {
    PersonDetail one = person(null, null, null, false, "Witness A");
    PersonDetail other = person(null, null, null, false, "Witness A");
    assertEquals(Set.of(MergeField.NAME, MergeField.CONTACTS), MergeDefaults.differing(one, other));
    assertEquals(Set.of(), proposed(one, other, false));
  }
}
