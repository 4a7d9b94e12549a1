package org.plenary.web.directory.address;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.directory.address.AddressGender;
import org.plenary.directory.address.AddressTexts;
import org.plenary.shared.Language;
import org.plenary.web.directory.FormFields;

/** The texts of a rank's forms of address as they are typed, one of each gender and language. */
public class AddressFields extends FormFields {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, Long> versions = new HashMap<>();

  AddressFields(List<AddressTexts> stored) {
    for (Language language : Language.values()) {
      for (AddressGender gender : AddressGender.values()) {
        AddressTexts texts =
            stored.stream()
                .filter(one -> one.language() == language && one.gender() == gender)
                .findFirst()
                .orElse(new AddressTexts(gender, language, 0, null, null, null));
        put(texts.field("envelope"), texts.envelope());
        put(texts.field("salutation"), texts.salutation());
        put(texts.field("closing"), texts.closing());
        versions.put(language + "_" + gender, texts.version());
      }
    }
  }

  /** What is typed, on the versions that were read. */
  List<AddressTexts> texts() {
    List<AddressTexts> typed = new ArrayList<>();
    for (Language language : Language.values()) {
      for (AddressGender gender : AddressGender.values()) {
        String name = language + "_" + gender + "_";
        typed.add(
            new AddressTexts(
                gender,
                language,
                versions.get(language + "_" + gender),
                value(name + "envelope"),
                value(name + "salutation"),
                value(name + "closing")));
      }
    }
    return typed;
  }

  /** Rests on the versions of these fields from now on. */
  void follow(AddressFields stored) {
    versions.putAll(stored.versions());
  }

  private Map<String, Long> versions() {
    return versions;
  }
}
