package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestThreadFilterTest {
  private final Map<Object, Object> attributes = new HashMap<>();
  private final HttpServletRequest request =
      (HttpServletRequest)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {HttpServletRequest.class},
              (self, method, arguments) ->
                  method.getName().equals("setAttribute")
                      ? attributes.put(arguments[0], arguments[1])
                      : attributes.get(arguments[0]));

  @Test
  void theThreadIsCalledAfterTheRequestWhileThatLasts() throws ServletException, IOException {
    String before = Thread.currentThread().getName();
    new RequestThreadFilter()
        .doFilter(
            request,
            null,
            (asked, answer) ->
                assertEquals(
                    before + " " + RequestId.of(request), Thread.currentThread().getName()));
    assertEquals(before, Thread.currentThread().getName());
    assertTrue(RequestId.of(request).matches("[0-9a-f]{16}"));
  }

  @Test
  void andNoLongerWhenItFails() {
    String before = Thread.currentThread().getName();
    assertThrows(
        ServletException.class,
        () ->
            new RequestThreadFilter()
                .doFilter(
                    request,
                    null,
                    (asked, answer) -> {
                      throw new ServletException();
                    }));
    assertEquals(before, Thread.currentThread().getName());
  }
}
