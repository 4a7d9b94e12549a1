package org.plenary.web.mail.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;
import org.plenary.web.shared.Texts;

/** What the pages for the texts of mails say of each occasion and each field, in six languages. */
class PurposeTextsTest {
  private static List<MailPurpose> purposes() throws ReflectiveOperationException {
    List<MailPurpose> found = new ArrayList<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenary")) {
      if (one.isAssignableTo(MailPurposes.class) && !one.isInterface()) {
        Constructor<?> made = one.reflect().getDeclaredConstructor();
        made.setAccessible(true);
        found.addAll(((MailPurposes) made.newInstance()).purposes());
      }
    }
    return found;
  }

  @Test
  void eachOccasionAndEachFieldHasItsTexts() throws ReflectiveOperationException {
    List<MailPurpose> all = purposes();
    assertTrue(all.size() >= 21, all.size() + " purposes");
    List<String> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      Texts texts = Texts.in(language);
      for (MailPurpose purpose : all) {
        expect(texts, language, "mail.purpose." + purpose.key(), missing);
        for (MailField field : purpose.fields()) {
          expect(texts, language, "mail.field." + field.name(), missing);
        }
      }
    }
    assertEquals(List.of(), missing.stream().distinct().toList());
  }

  private static void expect(Texts texts, Language language, String key, List<String> missing) {
    if (!texts.has(key)) {
      missing.add(language + " " + key);
    }
  }
}
