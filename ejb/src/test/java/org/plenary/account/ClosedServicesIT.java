package org.plenary.account;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Roles;
import org.plenary.testing.As;
import org.plenary.testing.ContainerTest;

/**
 * Knocks at every method of every service that is not for everybody, found in the running
 * application, as somebody without the role.
 */
class ClosedServicesIT extends ContainerTest {
  private static final String MODULE = "java:app/plenary-ejb";
  private static final int AT_LEAST = 12;

  @Inject private Nobody nobody;
  @Inject private AtTheGate gate;
  @Inject private As.Organizer organizer;
  @Inject private As.Officer officer;
  @Inject private As.Admin admin;

  @Test
  void refusesWhoeverHasNoRole() throws NamingException {
    assertClosed(nobody, "");
  }

  @Test
  void refusesEveryRoleThatIsNotNamed() throws NamingException {
    assertClosed(gate, Roles.GATE);
    assertClosed(organizer, Roles.ORGANIZER);
    assertClosed(officer, Roles.OFFICER);
    assertClosed(admin, Roles.ADMIN);
  }

  private static void assertClosed(As caller, String role) throws NamingException {
    List<String> open = new ArrayList<>();
    int knocked = 0;
    for (Map.Entry<Object, List<Method>> service : services(role).entrySet()) {
      for (Method method : service.getValue()) {
        knocked++;
        String answer = caller.call(() -> knock(service.getKey(), method));
        if (answer != null) {
          open.add(method + " answers " + role + ": " + answer);
        }
      }
    }
    assertTrue(open.isEmpty(), () -> String.join("\n", open));
    int methods = knocked;
    assertTrue(methods > AT_LEAST * 3, () -> "only " + methods + " methods were found");
  }

  /** Services with those of their methods that the role may not call. */
  private static Map<Object, List<Method>> services(String role) throws NamingException {
    InitialContext context = new InitialContext();
    Map<Object, List<Method>> services =
        new TreeMap<>((a, b) -> a.getClass().getName().compareTo(b.getClass().getName()));
    for (NameClassPair name : Collections.list(context.list(MODULE))) {
      if (name.getName().contains("!")) {
        continue;
      }
      Object service = context.lookup(MODULE + "/" + name.getName());
      Class<?> type = bean(service);
      if (type != null) {
        services.put(
            service,
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> isClosedTo(role, type, method))
                // refused later, where nobody waits for the answer
                .filter(method -> !method.isAnnotationPresent(Asynchronous.class))
                .toList());
      }
    }
    assertTrue(services.size() > AT_LEAST, () -> "only " + services.size() + " services");
    return services;
  }

  /** The class of a service behind the container's proxy, or null. */
  private static Class<?> bean(Object service) {
    Class<?> type = service.getClass();
    while (type != null && !type.isAnnotationPresent(Stateless.class)) {
      type = type.getSuperclass();
    }
    return type;
  }

  private static boolean isClosedTo(String role, Class<?> type, Method method) {
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    if (allowed == null && !method.isAnnotationPresent(PermitAll.class)) {
      allowed = type.getAnnotation(RolesAllowed.class);
    }
    if (allowed == null) {
      return false;
    }
    List<String> roles = Arrays.asList(allowed.value());
    boolean forAnybodySignedIn = roles.contains("**") && !role.isEmpty();
    return !forAnybodySignedIn && !roles.contains(role);
  }

  /** What the method answers, null if it refuses the caller. */
  private static String knock(Object service, Method method) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(ClosedServicesIT::nothing).toArray();
    try {
      return "" + method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof EJBAccessException ? null : "" + e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object nothing(Class<?> type) {
    if (!type.isPrimitive()) {
      return null;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == long.class ? (Object) 0L : (Object) 0;
  }

  /** Somebody who has not signed in. */
  @Stateless
  @PermitAll
  public static class Nobody extends As {}

  /** Door staff. */
  @Stateless
  @PermitAll
  @RunAs(Roles.GATE)
  public static class AtTheGate extends As {}
}
