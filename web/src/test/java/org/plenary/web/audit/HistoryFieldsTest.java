package org.plenary.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Aggregate;
import org.plenary.shared.Language;
import org.plenary.web.shared.Texts;

/** No history shows the name of a column: each field of the directory has a name for people. */
class HistoryFieldsTest {
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "searchKey",
          "sortKey",
          "titleKey",
          "acronymKey",
          "words",
          "mark",
          "changedAt",
          "data",
          "step",
          "beforeOn",
          "beforeMeans",
          "beforeBy");
  private static final Set<String> TOLD_BY_THEIR_PARTS =
      Set.of("period", "signedPrecision", "closedPrecision");

  @Test
  void everyFieldOfTheDirectoryHasAName() {
    Set<String> nameless = new TreeSet<>();
    int fields = 0;
    for (JavaClass type : new ClassFileImporter().importPackages("org.plenary.directory")) {
      if (type.isAssignableTo(Aggregate.class)) {
        for (JavaField field : type.getFields()) {
          boolean kept = !field.getModifiers().contains(JavaModifier.STATIC);
          String name = field.getName();
          if (kept && !NEVER_SHOWN.contains(name) && !TOLD_BY_THEIR_PARTS.contains(name)) {
            fields++;
            if (!name.equals("name") && !Texts.in(Language.EN).has("audit.field." + name)) {
              nameless.add(type.getSimpleName() + "." + name);
            }
          }
        }
      }
    }
    assertTrue(fields > 20, "only " + fields + " fields found");
    assertEquals(Set.of(), nameless);
  }
}
