package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.system.RightsMatrix.Row;

/** Every method of every service stands in the matrix, for exactly the roles that may call it. */
class RightsOfServicesTest {
  private static final int AT_LEAST = 150;

  private final RightsMatrix matrix = RightsMatrix.read();

  @Test
  void everyMethodOfAServiceHasItsRow() {
    SortedMap<String, Set<String>> methods = methods();
    assertTrue(methods.size() > AT_LEAST, () -> "only " + methods.size() + " methods were found");
    List<String> wrong = complaints(methods);
    assertTrue(wrong.isEmpty(), () -> "docs/rights.csv\n" + String.join("\n", wrong));
  }

  @Test
  void namesWhatIsNewGoneOrChanged() {
    SortedMap<String, Set<String>> methods = methods();
    methods.remove("event.EventService.announce");
    methods.put("event.EventService.announced", Set.of("ORGANIZER"));
    methods.put("job.JobService.list", Set.of("ADMIN", "GATE"));
    assertEquals(
        List.of(
            "add a row:    service,event.EventService.announced,,,,"
                + "no,any,no,no,no,no,no,no,no,no,no,",
            "other rights: service,job.JobService.list,,,,no,no,no,no,no,no,no,any,no,any,no,",
            "no such method: event.EventService.announce"),
        complaints(methods));
  }

  private List<String> complaints(SortedMap<String, Set<String>> methods) {
    Map<String, Row> rows =
        matrix.rows("service").stream().collect(Collectors.toMap(Row::what, row -> row));
    List<String> wrong = new ArrayList<>();
    methods.forEach(
        (method, roles) -> {
          if (!rows.containsKey(method)) {
            wrong.add("add a row:    " + line(method, roles));
          } else if (!openTo(rows.get(method)).equals(roles)) {
            wrong.add("other rights: " + line(method, roles));
          }
        });
    rows.keySet().stream()
        .filter(row -> !methods.containsKey(row))
        .forEach(row -> wrong.add("no such method: " + row));
    return wrong;
  }

  private Set<String> openTo(Row row) {
    return matrix.roles().stream().filter(row::isOpenTo).collect(Collectors.toSet());
  }

  private String line(String method, Set<String> roles) {
    return matrix.roles().stream()
        .map(role -> roles.contains(role) ? "any" : "no")
        .collect(Collectors.joining(",", "service," + method + ",,,,", ","));
  }

  /** Roles by the name of a method; methods of one name are one action. */
  private SortedMap<String, Set<String>> methods() {
    SortedMap<String, Set<String>> found = new TreeMap<>();
    new ClassFileImporter()
        .importPath(RightsMatrix.ROOT.resolve("ejb/target/classes")).stream()
            .filter(
                type ->
                    type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
            .flatMap(type -> businessMethods(type).map(method -> Map.entry(type, method)))
            .forEach(
                one ->
                    found.merge(
                        name(one.getKey(), one.getValue()),
                        roles(one.getKey(), one.getValue()),
                        (first, second) -> {
                          assertEquals(first, second, () -> "overloads differ: " + one);
                          return first;
                        }));
    return found;
  }

  private static Stream<JavaMethod> businessMethods(JavaClass service) {
    return service.getAllMethods().stream()
        .filter(method -> method.getOwner().getPackageName().startsWith("org.plenary"))
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static String name(JavaClass service, JavaMethod method) {
    String feature = service.getPackageName().replaceFirst("^org\\.plenary\\.", "");
    return feature + "." + service.getSimpleName() + "." + method.getName();
  }

  /** As the container decides: the method's own annotation before its class's; none is nobody. */
  private Set<String> roles(JavaClass service, JavaMethod method) {
    if (method.isAnnotatedWith(DenyAll.class)) {
      return Set.of();
    }
    if (method.isAnnotatedWith(PermitAll.class)) {
      return Set.copyOf(matrix.roles());
    }
    if (method.isAnnotatedWith(RolesAllowed.class)) {
      return roles(method.getAnnotationOfType(RolesAllowed.class));
    }
    JavaClass owner = method.getOwner();
    if (owner.isAnnotatedWith(RolesAllowed.class)) {
      return roles(owner.getAnnotationOfType(RolesAllowed.class));
    }
    return owner.isAnnotatedWith(PermitAll.class) ? Set.copyOf(matrix.roles()) : Set.of();
  }

  private Set<String> roles(RolesAllowed allowed) {
    List<String> named = List.of(allowed.value());
    return matrix.roles().stream()
        .filter(role -> named.contains(role) || named.contains("**") && signsIn(role))
        .collect(Collectors.toSet());
  }

  private static boolean signsIn(String role) {
    return !role.equals(RightsMatrix.PUBLIC) && !role.equals(RightsMatrix.SYSTEM);
  }
}
