package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.system.RightsMatrix.Row;

/** Every page, servlet, REST resource and public route stands in the matrix. */
class RightsOfAddressesTest {
  private static final java.nio.file.Path WEB = RightsMatrix.ROOT.resolve("web/target/classes");
  private static final java.nio.file.Path EJB = RightsMatrix.ROOT.resolve("ejb/target/classes");

  private final RightsMatrix matrix = RightsMatrix.read();
  private final JavaClasses classes = new ClassFileImporter().importPath(WEB);

  @Test
  void everyPageHasItsRow() {
    ShippedEar ear = new ShippedEar(RightsMatrix.ROOT.resolve("ear/target/plenary.ear"));
    assertEquals(ear.pages(), paths(matrix.rows("page")));
  }

  @Test
  void everyRestResourceHasItsRow() {
    Set<String> resources = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        method.getAnnotations().stream()
            .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
            .map(annotation -> annotation.getRawType().getSimpleName())
            .forEach(verb -> resources.add(verb + " /api/v1/" + path(type, method)));
      }
    }
    assertTrue(resources.size() > 5, resources::toString);
    assertEquals(
        resources,
        matrix.rows("rest").stream().map(Row::what).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String path(JavaClass type, JavaMethod method) {
    String whole = type.getAnnotationOfType(Path.class).value();
    return method.isAnnotatedWith(Path.class)
        ? whole + "/" + method.getAnnotationOfType(Path.class).value()
        : whole;
  }

  @Test
  void everyServletHasItsRow() {
    List<String> missing =
        classes.stream()
            .filter(type -> type.isAnnotatedWith(WebServlet.class))
            .map(type -> type.getAnnotationOfType(WebServlet.class))
            .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()))
            .flatMap(Arrays::stream)
            .map(pattern -> pattern.isEmpty() ? "/" : pattern.replaceFirst("\\*$", ""))
            .filter(path -> !matrix.covers(path))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyPublicRouteHasItsRow() throws Exception {
    List<String> paths =
        Stream.of("public", "other")
            .flatMap(kind -> matrix.rows(kind).stream())
            .map(row -> row.address(row.own(), name -> name))
            .filter(address -> address.startsWith("/en/"))
            .map(address -> address.substring("/en/".length()))
            .toList();
    List<String> without = new ArrayList<>();
    try (URLClassLoader loader = loader()) {
      Class<?> route = loader.loadClass("org.plenary.web.shared.PublicRoute");
      Method handles = route.getMethod("handles", String.class);
      List<JavaClass> routes =
          classes.stream()
              .filter(type -> !type.isInterface() && type.isAssignableTo(route.getName()))
              .toList();
      assertTrue(routes.size() > 2, routes::toString);
      for (JavaClass type : routes) {
        var constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Object one = constructor.newInstance();
        boolean covered = false;
        for (String path : paths) {
          covered |= (Boolean) handles.invoke(one, path);
        }
        if (!covered) {
          without.add(type.getName());
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void pagesOpenForThoseWhomTheMatrixNames() throws Exception {
    List<String> wrong = new ArrayList<>();
    try (URLClassLoader loader = loader()) {
      Method access =
          loader.loadClass("org.plenary.web.account.PageAccess").getMethod("of", String.class);
      for (Map.Entry<String, Set<String>> page : rolesByPath().entrySet()) {
        Set<?> roles = (Set<?>) ((Optional<?>) access.invoke(null, page.getKey())).orElseThrow();
        if (!roles.equals(page.getValue())) {
          wrong.add(page + " in the matrix, PageAccess says " + roles);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Roles that may open a page or download at all, with this or that parameter. */
  private Map<String, Set<String>> rolesByPath() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (Row row : matrix.addresses()) {
      if (row.path().startsWith("/app/") && !row.kind().equals("other")) {
        Set<String> roles = found.computeIfAbsent(row.path(), path -> new TreeSet<>());
        matrix.roles().stream().filter(row::isOpenTo).forEach(roles::add);
      }
    }
    return found;
  }

  private static URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {WEB.toUri().toURL(), EJB.toUri().toURL()},
        RightsOfAddressesTest.class.getClassLoader());
  }

  private static Set<String> paths(List<Row> rows) {
    return rows.stream().map(Row::path).collect(Collectors.toCollection(TreeSet::new));
  }
}
