package org.plenary.directory.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plenary.directory.OrganizationType.ACADEMIA;
import static org.plenary.directory.OrganizationType.FIELD_OPERATION;
import static org.plenary.directory.OrganizationType.GOVERNMENT;
import static org.plenary.directory.OrganizationType.INTERNATIONAL_ORGANIZATION;
import static org.plenary.directory.OrganizationType.MONITORING_BODY;
import static org.plenary.directory.OrganizationType.NGO;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.directory.EntityKind;
import org.plenary.directory.EntityLine;
import org.plenary.directory.Membership;
import org.plenary.directory.OrganizationType;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class ProtocolComparatorTest {
  private final EntityLine germany =
      state("DE", "Germany", "Allemagne", Membership.PARTICIPATING_STATE);
  private final EntityLine austria =
      state("AT", "Austria", "Autriche", Membership.PARTICIPATING_STATE);
  private final EntityLine usa =
      state("US", "United States", "États-Unis d'Amérique", Membership.PARTICIPATING_STATE);
  private final EntityLine finland =
      state("FI", "Finland", "Finlande", Membership.PARTICIPATING_STATE);
  private final EntityLine estonia =
      state("EE", "Estonia", "Estonie", Membership.PARTICIPATING_STATE);
  private final EntityLine japan = state("JP", "Japan", "Japon", Membership.PARTNER_ASIAN);
  private final EntityLine egypt = state("EG", "Egypt", "Égypte", Membership.PARTNER_MEDITERRANEAN);

  @Test
  void listsStatesInTheFrenchOrderOfTheirShortNames() {
    assertEquals(
        List.of("DE", "AT", "EE", "US", "FI"),
        sorted(Language.FR, null, finland, usa, austria, estonia, germany));
  }

  @Test
  void listsStatesInTheReadersLanguageOnAScreen() {
    assertEquals(
        List.of("AT", "EE", "FI", "DE", "US"),
        sorted(Language.EN, null, germany, usa, finland, austria, estonia));
  }

  @Test
  void putsTheBlocksInTheirOrder() {
    assertEquals(
        List.of("DE", "EG", "JP", "EU", "FO-AL", "GRETA", "UNODC", "LASTRADA", "PADOVA"),
        sorted(
            Language.FR,
            null,
            organization("PADOVA", "University of Padova", ACADEMIA, "IT"),
            organization("LASTRADA", "La Strada International", NGO, "NL"),
            organization("UNODC", "United Nations Office", INTERNATIONAL_ORGANIZATION, "AT"),
            organization("GRETA", "Group of Experts", MONITORING_BODY, "FR"),
            organization("FO-AL", "Presence in Albania", FIELD_OPERATION, "AL"),
            organization("EU", "European Union", INTERNATIONAL_ORGANIZATION, "BE"),
            japan,
            egypt,
            germany));
  }

  @Test
  void putsAGovernmentBodyBehindItsState() {
    EntityLine taskForce = organization("AT-TF", "Austrian Task Force", GOVERNMENT, "AT");
    assertEquals(
        List.of("DE", "AT", "AT-TF", "EE"),
        sorted(Language.FR, null, estonia, taskForce, austria, germany));
  }

  @Test
  void putsTheHostFirst() {
    assertEquals(
        List.of("FI", "DE", "AT"), sorted(Language.FR, finland.ref(), germany, finland, austria));
  }

  private List<String> sorted(Language language, UUID host, EntityLine... lines) {
    var comparator =
        new ProtocolComparator(
            List.of(ProtocolBlock.values()), language, Map.of("AT", austria), host, null);
    return Arrays.stream(lines).sorted(comparator).map(EntityLine::code).toList();
  }

  private static EntityLine state(String code, String en, String fr, Membership membership) {
    LocalizedText name = LocalizedText.english(en).with(Language.FR, fr);
    return new EntityLine(
        UUID.randomUUID(), code, name, EntityKind.STATE, membership, null, code, null);
  }

  private static EntityLine organization(
      String code, String name, OrganizationType type, String country) {
    return new EntityLine(
        UUID.randomUUID(),
        code,
        LocalizedText.english(name),
        EntityKind.ORGANIZATION,
        null,
        type,
        country,
        null);
  }
}
