package org.plenary.directory.delegation;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.SearchKey;

/** Which titles in a Permanent Delegation or Mission are those of its head, in six languages. */
public final class HeadTitle {
  private static final List<String> HEAD =
      keys(
          "permanent representative, head of mission, head of the mission, head of delegation,"
              + " head of the delegation, head of the permanent, chief of mission, ambassador",
          "représentant permanent, représentante permanente, chef de mission, cheffe de mission,"
              + " chef de la mission, cheffe de la mission, chef de délégation, cheffe de"
              + " délégation, chef de la délégation, cheffe de la délégation, ambassadeur,"
              + " ambassadrice",
          "ständiger vertreter, ständige vertreterin, leiter der ständigen, leiterin der"
              + " ständigen, missionschef, missionschefin, leiter der mission, leiterin der mission,"
              + " botschafter, botschafterin",
          "rappresentante permanente, capo missione, capo della missione, capo delegazione, capo"
              + " della delegazione, ambasciatore, ambasciatrice",
          "постоянный представитель, глава миссии, глава делегации, глава представительства, посол",
          "representante permanente, jefe de misión, jefa de misión, jefe de la misión, jefa de la"
              + " misión, jefe de delegación, jefa de delegación, jefe de la delegación, jefa de la"
              + " delegación, embajador, embajadora");

  private static final List<String> CHARGE =
      keys(
          "chargé d'affaires, chargée d'affaires",
          "geschäftsträger, geschäftsträgerin",
          "incaricato d'affari, incaricata d'affari",
          "временный поверенный, поверенный в делах",
          "encargado de negocios, encargada de negocios");

  private static final List<String> DEPUTY =
      keys(
          "deputy, alternate, vice",
          "adjoint, adjointe, suppléant, suppléante",
          "stellvertretender, stellvertretende, stellvertretenden, stellvertreter,"
              + " stellvertreterin",
          "vicario, vicaria, aggiunto, aggiunta",
          "заместитель",
          "adjunto, adjunta, suplente");

  private static final List<String> NOT_ITSELF =
      keys(
          "assistant, secretary, adviser, advisor, former, at large",
          "assistante, secrétaire, conseiller, conseillère",
          "assistent, assistentin, sekretär, sekretärin",
          "assistente, segretario, segretaria",
          "помощник, секретарь, советник",
          "asistente, secretario, secretaria, asesor, asesora");

  private HeadTitle() {}

  private static List<String> keys(String... listed) {
    return Stream.of(listed)
        .flatMap(words -> Stream.of(words.split(", ")))
        .map(words -> " " + SearchKey.of(words) + " ")
        .distinct()
        .toList();
  }

  private static boolean contains(String title, List<String> keys) {
    String words = " " + SearchKey.of(title) + " ";
    return keys.stream().anyMatch(words::contains);
  }

  /** Whether this is the title of a head of mission, not of a deputy nor of a chargé. */
  public static boolean isHead(String title) {
    return contains(title, HEAD)
        && !contains(title, DEPUTY)
        && !contains(title, NOT_ITSELF)
        && !isCharge(title);
  }

  /** Whether this is the title of the deputy of a head of mission. */
  public static boolean isDeputy(String title) {
    return contains(title, HEAD) && contains(title, DEPUTY) && !contains(title, NOT_ITSELF);
  }

  /** Whether this is the title of a chargé d'affaires. */
  public static boolean isCharge(String title) {
    return contains(title, CHARGE);
  }
}
