package org.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the web module may not touch. Each rule has a class that breaks it. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.plenary.web");
  private static final JavaClasses CANARIES =
      new ClassFileImporter().importPackages("org.plenary.architecture.canary");
  private static final Set<String> VALUES = Set.of("org.plenary.shared");

  private static final ArchRule NO_PERSISTENCE =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are entities, repositories or the EntityManager",
                  (JavaClass type) ->
                      type.isAnnotatedWith(Entity.class)
                          || type.isAnnotatedWith(MappedSuperclass.class)
                          || isStored(type)
                          || type.isEquivalentTo(EntityManager.class)
                          || type.getPackageName().startsWith("org.plenary.")
                              && type.getSimpleName().endsWith("Repository")));

  /** Stored values of a feature; those of the shared kernel are values everywhere. */
  private static boolean isStored(JavaClass type) {
    return type.isAnnotatedWith(Embeddable.class) && !VALUES.contains(type.getPackageName());
  }

  @Test
  void touchesNoEntityNoRepositoryAndNoEntityManager() {
    NO_PERSISTENCE.check(OURS);
    assertThrows(AssertionError.class, () -> NO_PERSISTENCE.check(CANARIES));
  }
}
