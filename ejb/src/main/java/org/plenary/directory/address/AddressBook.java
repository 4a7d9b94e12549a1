package org.plenary.directory.address;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * Finds the form of address that is due: of the rank and the gender, else of the rank alone, else
 * of the gender alone, else of neither; never of another language.
 */
@Dependent
public class AddressBook {
  @Inject private AddressRepository forms;

  /** How somebody is addressed in each language. One query. */
  public Map<Language, FormOfAddress> of(Addressee who) {
    return of(who, forms.formsFor(who.rankRef()));
  }

  /** How each of them is addressed in each language, by the same key. One query. */
  public <K> Map<K, Map<Language, FormOfAddress>> of(Map<K, Addressee> people) {
    List<AddressForm> all = forms.forms();
    Map<K, Map<Language, FormOfAddress>> found = new LinkedHashMap<>();
    people.forEach(
        (key, who) ->
            found.put(
                key,
                of(
                    who,
                    all.stream()
                        .filter(f -> f.rank().isNone() || f.rank().ref().equals(who.rankRef()))
                        .toList())));
    return found;
  }

  /** Whether there is a rank that somebody can have. One query. */
  public boolean isRank(UUID ref) {
    return forms.ranks().stream().anyMatch(rank -> rank.ref().equals(ref) && !rank.isNone());
  }

  /** The rank that imported people have who bear its English name, or null. One query. */
  public UUID rankCalled(String honorific) {
    return honorific == null
        ? null
        : forms.ranks().stream()
            .filter(rank -> rank.name().in(Language.EN).equalsIgnoreCase(honorific.strip()))
            .map(Rank::ref)
            .findFirst()
            .orElse(null);
  }

  static Map<Language, FormOfAddress> of(Addressee who, List<AddressForm> forms) {
    Map<Language, FormOfAddress> found = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<AddressForm> here = forms.stream().filter(f -> f.language() == language).toList();
      found.put(language, in(who, here));
    }
    return found;
  }

  private static FormOfAddress in(Addressee who, List<AddressForm> forms) {
    boolean ranked = who.rankRef() != null;
    boolean stated = who.gender() != AddressGender.NOT_STATED;
    return form(forms, ranked, who.gender())
        .map(form -> form.of(who, AddressBasis.EXACT))
        .or(
            () ->
                form(forms, ranked, AddressGender.NOT_STATED)
                    .map(form -> form.of(who, AddressBasis.ANY_GENDER)))
        .or(() -> form(forms, false, who.gender()).map(form -> form.of(who, AddressBasis.NO_RANK)))
        .or(
            () ->
                form(forms, false, AddressGender.NOT_STATED)
                    .map(
                        form -> form.of(who, stated ? AddressBasis.NEITHER : AddressBasis.NO_RANK)))
        .orElseGet(FormOfAddress::missing);
  }

  private static Optional<AddressForm> form(
      List<AddressForm> forms, boolean ranked, AddressGender gender) {
    return forms.stream()
        .filter(form -> form.gender() == gender && form.rank().isNone() != ranked)
        .findFirst();
  }
}
