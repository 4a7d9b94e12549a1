package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.catalina.Container;
import org.apache.catalina.Pipeline;
import org.glassfish.web.valve.GlassFishValve;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReadyPagesValveTest {
  private final List<Object> inFront = new ArrayList<>();

  @Test
  void standsInFrontOfTheApplicationWhileThatRuns() {
    Pipeline pipeline =
        fake(Pipeline.class, Map.of("addValve", inFront::add, "removeValve", inFront::remove));
    Container host = fake(Container.class, Map.of("getPipeline", nothing -> pipeline));
    ReadyPagesValve valve = new ReadyPagesValve();
    valve.setContainer(fake(Container.class, Map.of("getParent", nothing -> host)));
    valve.start();
    assertEquals(1, inFront.size());
    assertInstanceOf(GlassFishValve.class, inFront.getFirst());
    valve.stop();
    assertEquals(List.of(), inFront);
  }

  private static <T> T fake(Class<T> type, Map<String, Function<Object, Object>> methods) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object answer =
                  methods.get(method.getName()).apply(arguments == null ? null : arguments[0]);
              return method.getReturnType() == void.class ? null : answer;
            }));
  }

  @Test
  void isNamedToTheServer() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    NodeList properties =
        factory
            .newDocumentBuilder()
            .parse(Path.of("src/main/webapp/WEB-INF/glassfish-web.xml").toFile())
            .getElementsByTagName("property");
    List<String> valves = new ArrayList<>();
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      if (property.getAttribute("name").startsWith("valve_")) {
        valves.add(property.getAttribute("value"));
      }
    }
    assertEquals(List.of(ReadyPagesValve.class.getName()), valves);
  }
}
