package org.plenary.group;

import java.util.List;
import java.util.Map;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * The bodies that the reference data knows, as the directory's column {@code groups} names them.
 */
final class FoundingGroups {
  private FoundingGroups() {}

  static List<WorkingGroup> all() {
    return List.of(
        new WorkingGroup(
            "ICAT",
            text(
                "Inter-Agency Coordination Group against Trafficking in Persons",
                "Groupe interinstitutions de coordination contre la traite des personnes",
                "Interinstitutionelle Koordinierungsgruppe gegen Menschenhandel",
                "Gruppo di coordinamento interagenzie contro la tratta di persone",
                "Межучрежденческая координационная группа по борьбе с торговлей людьми",
                "Grupo Interinstitucional de Coordinación contra la Trata de Personas"),
            List.of("ICAT-WG", "ICAT-EVENT"),
            1),
        new WorkingGroup(
            "ALLIANCE",
            text(
                "Alliance against Trafficking in Persons: partners",
                "Alliance contre la traite des personnes : partenaires",
                "Allianz gegen den Menschenhandel: Partner",
                "Alleanza contro la tratta di persone: partner",
                "Альянс против торговли людьми: партнеры",
                "Alianza contra la Trata de Personas: asociados"),
            List.of("AECT"),
            2),
        new WorkingGroup(
            "FOCAL_POINTS",
            text(
                "Focal points of field operations on trafficking in human beings",
                "Points focaux des opérations de terrain pour la traite des êtres humains",
                "Anlaufstellen der Feldoperationen für Menschenhandel",
                "Punti di contatto delle operazioni sul terreno per la tratta di esseri umani",
                "Координаторы полевых операций по вопросам торговли людьми",
                "Puntos de contacto de las operaciones sobre el terreno para la trata de personas"),
            List.of("FOCALPOINTS"),
            3));
  }

  private static LocalizedText text(
      String en, String fr, String de, String it, String ru, String es) {
    return LocalizedText.of(
        Map.of(
            Language.EN,
            en,
            Language.FR,
            fr,
            Language.DE,
            de,
            Language.IT,
            it,
            Language.RU,
            ru,
            Language.ES,
            es));
  }
}
