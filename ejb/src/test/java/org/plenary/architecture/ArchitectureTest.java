package org.plenary.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.Test;

/**
 * How the parts of the ejb module may depend on each other. Each rule has a class that breaks it.
 */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.plenary");
  private static final JavaClasses CANARIES =
      new ClassFileImporter().importPackages("org.plenary.architecture.canary");

  private static final ArchRule NO_PAGES_NO_HTTP =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "org.primefaces..",
              "org.omnifaces..",
              "org.plenary.web..");

  private static final ArchRule EVERY_SERVICE_METHOD_SAYS_WHO =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(
              DescribedPredicate.describe(
                  "are session beans",
                  (JavaClass type) ->
                      type.isAnnotatedWith(Stateless.class)
                          || type.isAnnotatedWith(Singleton.class)))
          .should(sayWhoMayCall());

  private static final ArchRule SHARED_KNOWS_NO_FEATURE =
      noClasses()
          .that()
          .resideInAnyPackage("..shared..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "belong to a feature",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("org.plenary.")
                          && !type.getPackageName().contains(".shared")));

  private static ArchRule noCyclesIn(String features) {
    return slices().matching(features).should().beFreeOfCycles();
  }

  private static ArchCondition<JavaMethod> sayWhoMayCall() {
    return new ArchCondition<>("stand under a role annotation") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean says = says(method.isAnnotatedWith(RolesAllowed.class), method);
        events.add(new SimpleConditionEvent(method, says, method.getFullName() + " says nobody"));
      }
    };
  }

  private static boolean says(boolean itself, JavaMethod method) {
    JavaClass owner = method.getOwner();
    return itself
        || method.isAnnotatedWith(PermitAll.class)
        || method.isAnnotatedWith(DenyAll.class)
        || owner.isAnnotatedWith(RolesAllowed.class)
        || owner.isAnnotatedWith(PermitAll.class)
        || owner.isAnnotatedWith(DenyAll.class);
  }

  private static void catchesItsCanary(ArchRule rule) {
    assertThrows(AssertionError.class, () -> rule.check(CANARIES));
  }

  @Test
  void featuresDependOnEachOtherInOneDirection() {
    noCyclesIn("org.plenary.(*)..").check(OURS);
    catchesItsCanary(noCyclesIn("org.plenary.architecture.canary.(*).."));
  }

  @Test
  void knowsNothingOfPagesAndHttp() {
    NO_PAGES_NO_HTTP.check(OURS);
    catchesItsCanary(NO_PAGES_NO_HTTP);
  }

  @Test
  void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
    EVERY_SERVICE_METHOD_SAYS_WHO.check(OURS);
    catchesItsCanary(EVERY_SERVICE_METHOD_SAYS_WHO);
  }

  @Test
  void whatIsSharedKnowsNoFeature() {
    SHARED_KNOWS_NO_FEATURE.check(OURS);
    catchesItsCanary(SHARED_KNOWS_NO_FEATURE);
  }
}
