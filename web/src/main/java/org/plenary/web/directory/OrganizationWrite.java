package org.plenary.web.directory;

import java.util.List;
import java.util.Map;

/**
 * What machines send of an organization; a member that is left out keeps what is stored.
 *
 * @param code of a new one
 * @param name by language code; a language that is left out keeps its text
 * @param acronyms by language code
 * @param renamedOn 2026-03-01, the first day of the new name: the old one is kept as a former name
 * @param type what it is
 * @param parent code of what it belongs to, or null
 * @param country two-letter code, or null
 * @param city or null
 * @param groups of a new one: codes of the groups it belongs to
 * @param closed 2022, 2022-03 or 2022-03-31, or null
 */
public record OrganizationWrite(
    String code,
    Map<String, String> name,
    Map<String, String> acronyms,
    String renamedOn,
    String type,
    String parent,
    String country,
    String city,
    List<String> groups,
    String closed) {}
