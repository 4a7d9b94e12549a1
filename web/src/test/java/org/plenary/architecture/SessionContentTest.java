package org.plenary.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.architecture.canary.UntravelledPage;

/**
 * What is in a session goes on at another node (docs/adr/0014): all of it can be written down, and
 * what is injected is there again.
 */
class SessionContentTest {
  private static final List<String> SCOPES =
      List.of(
          ViewScoped.class.getName(),
          SessionScoped.class.getName(),
          "org.omnifaces.cdi.ViewScoped");

  @Test
  void everyPageBeanTravels() {
    List<String> wrong = new ArrayList<>();
    long beans =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.plenary.web")
                .stream()
                .filter(type -> SCOPES.stream().anyMatch(type::isAnnotatedWith))
                .peek(type -> check(type, wrong, new HashSet<>()))
                .count();
    assertTrue(beans > 10, () -> beans + " page beans");
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @Test
  void aBeanThatDoesNotIsSeen() {
    List<String> wrong = new ArrayList<>();
    JavaClass canary = new ClassFileImporter().importClass(UntravelledPage.class);
    check(canary, wrong, new HashSet<>());
    assertFalse(wrong.isEmpty());
    assertEquals(2, wrong.size(), wrong::toString);
  }

  private static void check(JavaClass type, List<String> wrong, Set<String> seen) {
    if (!seen.add(type.getName())) {
      return;
    }
    if (!type.isEnum() && !type.isAssignableTo(Serializable.class)) {
      wrong.add(type.getName() + " is not Serializable");
      return;
    }
    for (JavaField field : type.getFields()) {
      boolean left = field.getModifiers().contains(JavaModifier.TRANSIENT);
      if (field.isAnnotatedWith(Inject.class)) {
        if (left) {
          wrong.add(field.getFullName() + " is injected and transient: null at another node");
        }
      } else if (!left && !field.getModifiers().contains(JavaModifier.STATIC)) {
        checkType(field.getType(), wrong, seen);
      }
    }
  }

  /** Of a collection what is in it: which collection it is says its code, not its field. */
  private static void checkType(JavaType type, List<String> wrong, Set<String> seen) {
    for (JavaClass part : type.getAllInvolvedRawTypes()) {
      boolean open =
          part.isPrimitive()
              || part.isEnum()
              || part.isArray()
              || part.isAssignableTo(Collection.class)
              || part.isAssignableTo(Map.class)
              || part.getName().equals(Object.class.getName());
      if (part.getPackageName().startsWith("org.plenary")) {
        check(part, wrong, seen);
      } else if (!open && !part.isAssignableTo(Serializable.class)) {
        wrong.add(part.getName() + " is not Serializable");
      }
    }
  }
}
