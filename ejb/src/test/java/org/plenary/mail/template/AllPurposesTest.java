package org.plenary.mail.template;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.plenary.shared.Language;
import org.plenary.shared.mail.MailField;
import org.plenary.shared.mail.MailPurpose;
import org.plenary.shared.mail.MailPurposes;
import org.plenary.shared.mail.WrittenMail;

class AllPurposesTest {
  private static final List<MailPurpose> ALL = all();

  private static List<MailPurpose> all() {
    List<MailPurpose> found = new ArrayList<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plenary")) {
      if (one.isAssignableTo(MailPurposes.class) && !one.isInterface()) {
        try {
          Constructor<?> made = one.reflect().getDeclaredConstructor();
          made.setAccessible(true);
          found.addAll(((MailPurposes) made.newInstance()).purposes());
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return found;
  }

  @Test
  void findsThePurposesOfTheFeatures() {
    assertTrue(ALL.size() >= 21, ALL.size() + " purposes");
    assertEquals(ALL.size(), ALL.stream().map(MailPurpose::key).distinct().count());
  }

  @Test
  void eachIsWrittenInEachLanguageWithAllFieldsAndWithNone() {
    List<Executable> checks = new ArrayList<>();
    for (MailPurpose purpose : ALL) {
      for (Language language : Language.values()) {
        String what = purpose.key() + " in " + language;
        checks.add(() -> check(what, purpose, language, true));
        checks.add(() -> check(what, purpose, language, false));
      }
    }
    assertAll(checks);
  }

  @Test
  void eachBuiltInTextIsATemplateThatCouldBeSaved() {
    for (MailPurpose purpose : ALL) {
      for (Language language : Language.values()) {
        TemplateRules.check("", BuiltInTexts.of(purpose, language), purpose.fields());
      }
    }
  }

  private static void check(String what, MailPurpose purpose, Language language, boolean full) {
    Map<String, String> values = new HashMap<>();
    for (MailField field : purpose.fields()) {
      if (full || field.required()) {
        values.put(
            field.name(),
            field.link() ? "https://example.org/" + field.name() : field.name() + "!");
      }
    }
    WrittenMail mail =
        CompiledTemplate.of(language, BuiltInTexts.of(purpose, language), purpose.fields())
            .write(TemplateWriter.inOrder(purpose.fields(), language, values));
    assertFalse(mail.subject().isBlank(), what);
    assertFalse(mail.subject().matches(".*[{}\\uE000-\\uF8FF].*"), what + ": " + mail.subject());
    assertFalse(mail.text().matches("(?s).*[{}\\uE000-\\uF8FF].*"), what + ": " + mail.text());
    String body = mail.html().substring(mail.html().indexOf("<body"));
    assertFalse(body.matches("(?s).*[{}\\uE000-\\uF8FF].*"), what + ": " + body);
    assertFalse(mail.text().contains("\n\n\n"), what + " has a hole: " + mail.text());
    assertFalse(mail.text().startsWith("\n"), what);
    for (String line : mail.text().split("\n")) {
      assertTrue(line.length() <= 76 || !line.strip().contains(" "), what + ": " + line);
    }
    values.forEach(
        (name, value) -> {
          if (BuiltInTexts.of(purpose, language).body().contains("{" + name + "}")) {
            assertTrue(mail.text().contains(value), what + " without " + name);
            assertTrue(mail.html().contains(value), what + " without " + name);
          }
        });
  }
}
