package org.plenary.account;

import static org.plenary.shared.mail.MailField.CLOSE;
import static org.plenary.shared.mail.MailField.NAME;
import static org.plenary.shared.mail.MailField.SALUTATION;

import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.shared.Roles;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;

/** On which occasions the owner of an account is written to; the administrator words it. */
@Dependent
public class AccountPurposes implements MailPurposes {
  private static final MailField TO_FOLLOW = MailField.requiredLink("link");
  private static final MailField PAGE = MailField.link("link");
  private static final MailField ADDRESS = MailField.of("address");

  /** What may stand in each beside what may stand in all. */
  private static final Map<String, List<MailField>> KINDS =
      Map.ofEntries(
          Map.entry("invitation", List.of(TO_FOLLOW)),
          Map.entry("forgotten", List.of(TO_FOLLOW)),
          Map.entry("oldAddress", List.of(ADDRESS, TO_FOLLOW)),
          Map.entry("newAddress", List.of(ADDRESS, TO_FOLLOW)),
          Map.entry("passwordChanged", List.of(PAGE)),
          Map.entry("addressChanged", List.of()),
          Map.entry("factorEnrolled", List.of()),
          Map.entry("factorRemoved", List.of()),
          Map.entry("providerLinked", List.of()),
          Map.entry("providerUnlinked", List.of()),
          Map.entry("rolesAdded", List.of(PAGE)));

  /** Key of the purpose of this kind. */
  static String key(String kind) {
    return "account." + kind;
  }

  /** A value, still empty, for each field of a kind that others do not have. */
  static Map<String, String> values(String kind) {
    Map<String, String> values = new HashMap<>();
    KINDS.get(kind).forEach(field -> values.put(field.name(), ""));
    return values;
  }

  @Override
  public List<MailPurpose> purposes() {
    return KINDS.keySet().stream().sorted().map(AccountPurposes::purpose).toList();
  }

  private static MailPurpose purpose(String kind) {
    List<MailField> fields = new ArrayList<>();
    List.of(SALUTATION, NAME, "account").forEach(name -> fields.add(MailField.of(name)));
    fields.addAll(KINDS.get(kind));
    fields.add(MailField.of(CLOSE));
    return new MailPurpose(
        key(kind), "org.plenary.account.mail", kind, fields, false, Set.of(Roles.ADMIN));
  }
}
