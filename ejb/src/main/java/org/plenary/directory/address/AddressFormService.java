package org.plenary.directory.address;

import static org.plenary.shared.Roles.ADMIN;
import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.audit.AuditTrail;
import org.plenary.audit.HistoryEntry;
import org.plenary.shared.Language;
import org.plenary.shared.StaleException;

/** How people are addressed, kept by an administrator. */
@Stateless
@RolesAllowed({ADMIN, OFFICER})
public class AddressFormService {
  @Inject private AddressRepository forms;
  @Inject private AuditTrail audit;

  /** The forms of a rank, by language and gender. */
  public List<AddressTexts> of(UUID rankRef) {
    return forms.formsOf(forms.rank(rankRef)).stream()
        .map(AddressForm::texts)
        .sorted(Comparator.comparing(AddressTexts::language).thenComparing(AddressTexts::gender))
        .toList();
  }

  /**
   * Takes texts for a rank: those that are empty are removed, what is not named stays.
   *
   * @throws StaleException if somebody changed or removed one of them since, or added one
   * @throws org.plenary.shared.FieldException on {@code EN_FEMALE_envelope} and so on
   */
  @RolesAllowed(ADMIN)
  public void save(UUID rankRef, @NotNull List<AddressTexts> texts) {
    Rank rank = forms.rank(rankRef);
    List<AddressForm> known = forms.formsOf(rank);
    for (AddressTexts wanted : texts) {
      AddressForm form =
          known.stream()
              .filter(f -> f.gender() == wanted.gender() && f.language() == wanted.language())
              .findFirst()
              .orElse(null);
      long version = form == null ? 0 : form.version();
      if (wanted.version() != version) {
        throw new StaleException(rankRef, version);
      }
      put(rank, form, wanted);
    }
    forms.flush();
  }

  private void put(Rank rank, AddressForm form, AddressTexts wanted) {
    if (wanted.isEmpty()) {
      if (form != null) {
        forms.remove(form);
      }
    } else if (form == null) {
      forms.add(new AddressForm(rank, wanted));
    } else if (!form.texts().says(wanted.checked())) {
      form.say(wanted);
    }
  }

  /**
   * How somebody would be addressed with these texts, in each language.
   *
   * @param texts as they are typed, of the rank of the addressee
   */
  public Map<Language, FormOfAddress> preview(
      UUID rankRef, @NotNull List<AddressTexts> texts, @NotNull Addressee who) {
    Rank rank = forms.rank(rankRef);
    List<AddressForm> known = new ArrayList<>(forms.formsFor(null));
    known.removeIf(form -> form.rank().equals(rank));
    texts.stream()
        .filter(one -> !one.isEmpty())
        .forEach(one -> known.add(new AddressForm(rank, one)));
    return AddressBook.of(who, known);
  }

  /** The history of a rank and its forms, latest first. */
  public List<HistoryEntry> history(UUID rankRef) {
    Rank rank = forms.rank(rankRef);
    List<UUID> refs = new ArrayList<>(List.of(rankRef));
    forms.formsOf(rank).forEach(form -> refs.add(form.ref()));
    return audit.history(refs);
  }
}
