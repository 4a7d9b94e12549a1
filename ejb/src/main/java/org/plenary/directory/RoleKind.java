package org.plenary.directory;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.directory.delegation.HeadTitle;
import org.plenary.shared.SearchKey;

/**
 * What kind of affiliation a role is, whatever its title says and in whatever language. Of a role
 * that was entered without one the title tells it ({@link #ofTitle}); an officer can correct it.
 */
public enum RoleKind {
  /** Head of a mission, an organization or an office. */
  HEAD,
  DEPUTY_HEAD,
  /** Stands in for the head of a mission. */
  CHARGE_D_AFFAIRES,
  /** Presides over a body or a group. */
  CHAIR,
  NATIONAL_CO_ORDINATOR,
  NATIONAL_RAPPORTEUR,
  FOCAL_POINT,
  MEMBER,
  EXPERT,
  STAFF,
  OTHER;

  private static final List<String> CO_ORDINATOR =
      keys(
          "national co-ordinator, national coordinator, coordonnateur national, coordonnatrice"
              + " nationale, coordinateur national, coordinatrice nationale, nationaler koordinator,"
              + " nationale koordinatorin, coordinatore nazionale, coordinatrice nazionale,"
              + " национальный координатор, coordinador nacional, coordinadora nacional");
  private static final List<String> RAPPORTEUR =
      keys(
          "national rapporteur, rapporteur national, rapporteuse nationale, nationaler"
              + " berichterstatter, nationale berichterstatterin, relatore nazionale, relatrice"
              + " nazionale, национальный докладчик, relator nacional, relatora nacional");
  private static final List<String> FOCAL =
      keys(
          "focal point, point focal, anlaufstelle, ansprechperson, ansprechpartner,"
              + " ansprechpartnerin, punto focale, punto di contatto, контактное лицо, контактный"
              + " пункт, punto focal, punto de contacto, contact point");
  private static final List<String> DEPUTY =
      keys(
          "deputy head, deputy director, deputy chief, deputy secretary general, deputy"
              + " co-ordinator, deputy executive director, directeur adjoint, directrice adjointe,"
              + " chef adjoint, cheffe adjointe, stellvertretender leiter, stellvertretende leiterin,"
              + " stellvertretender direktor, stellvertretende direktorin, vicedirettore,"
              + " vicedirettrice, заместитель главы, заместитель директора, заместитель руководителя,"
              + " director adjunto, directora adjunta, subdirector, subdirectora");
  private static final List<String> HEADS =
      keys(
          "secretary general, director general, executive director, executive secretary, chief"
              + " executive, special representative and co-ordinator, acting co-ordinator for"
              + " combating, secrétaire général, secrétaire générale, directeur général, directrice"
              + " générale, directeur exécutif, directrice exécutive, generalsekretär,"
              + " generalsekretärin, generaldirektor, generaldirektorin, geschäftsführer,"
              + " geschäftsführerin, segretario generale, segretaria generale, direttore generale,"
              + " direttrice generale, direttore esecutivo, direttrice esecutiva, генеральный"
              + " секретарь, генеральный директор, исполнительный директор, secretario general,"
              + " secretaria general, director ejecutivo, directora ejecutiva");
  private static final Pattern DELEGATION =
      Pattern.compile("^head of the .*(delegation|mission)( |$)");
  private static final List<String> HEADS_ALONE =
      keys(
          "head, director, president, directeur, directrice, président, présidente, leiter,"
              + " leiterin, direktor, direktorin, direttore, direttrice, presidente, глава, директор,"
              + " президент, руководитель, directora, presidenta");
  private static final List<String> CHAIRS =
      keys(
          "chair, chairperson, chairman, chairwoman, vorsitzender, vorsitzende, председатель,"
              + " président du conseil, présidente du conseil, presidente del consiglio");
  private static final List<String> MEMBERS =
      keys("member, membre, mitglied, membro, член, miembro, parliamentarian, senator, observer");
  private static final List<String> EXPERTS =
      keys("expert, experte, expertin, esperto, esperta, эксперт, experto, experta, consultant");
  private static final List<String> STAFFS =
      keys(
          "officer, adviser, advisor, assistant, secretary, counsellor, attaché, attachée,"
              + " manager, director, chief, head, specialist, analyst, clerk, intern, conseiller,"
              + " conseillère, assistante, secrétaire, chargé, chargée, chef, cheffe, berater,"
              + " beraterin, referent, referentin, assistent, assistentin, consigliere, funzionario,"
              + " funzionaria, assistente, segretario, segretaria, советник, сотрудник, помощник,"
              + " секретарь, заместитель, asesor, asesora, consejero, consejera, funcionario,"
              + " funcionaria, asistente, secretario, secretaria, oficial");

  private static List<String> keys(String listed) {
    return Stream.of(listed.split(", ")).map(SearchKey::of).distinct().toList();
  }

  /** What a title tells, in six languages; {@link #OTHER} where it tells nothing. */
  public static RoleKind ofTitle(String title) {
    String key = SearchKey.of(title);
    if (HeadTitle.isCharge(title)) {
      return CHARGE_D_AFFAIRES;
    }
    if (has(key, CO_ORDINATOR)) {
      return NATIONAL_CO_ORDINATOR;
    }
    if (has(key, RAPPORTEUR)) {
      return NATIONAL_RAPPORTEUR;
    }
    if (has(key, FOCAL)) {
      return FOCAL_POINT;
    }
    if (has(key, DEPUTY) || HeadTitle.isDeputy(title)) {
      return DEPUTY_HEAD;
    }
    if (HeadTitle.isHead(title) || DELEGATION.matcher(key).find() || has(key, HEADS)) {
      return HEAD;
    }
    if (HEADS_ALONE.contains(key)) {
      return HEAD;
    }
    if (has(key, CHAIRS)) {
      return CHAIR;
    }
    if (has(key, MEMBERS)) {
      return MEMBER;
    }
    if (has(key, EXPERTS)) {
      return EXPERT;
    }
    return has(key, STAFFS) ? STAFF : OTHER;
  }

  private static boolean has(String key, List<String> words) {
    String padded = " " + key + " ";
    return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
  }
}
