package org.plenary.system.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.system.ops.Instance;

/** The static files in an application of their own on the server that runs Plenary. */
final class PayaraFiles implements AutoCloseable {
  private static final String NAME = "static-files";

  private final Instance plenary;

  PayaraFiles(Instance plenary, StaticFiles files) {
    this.plenary = plenary;
    try {
      prepare(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    asadmin("deploy", "--contextroot", "/" + NAME, "--name", NAME, files.directory().toString());
  }

  String address(String file) {
    return plenary.address() + "/" + NAME + "/" + file;
  }

  private static void prepare(StaticFiles files) throws IOException {
    String filter = SameHeaders.class.getName().replace('.', '/') + ".class";
    Path target = files.directory().resolve("WEB-INF/classes").resolve(filter);
    Files.createDirectories(target.getParent());
    try (InputStream code = PayaraFiles.class.getClassLoader().getResourceAsStream(filter)) {
      Files.copy(code, target, StandardCopyOption.REPLACE_EXISTING);
    }
    StringBuilder parameters = new StringBuilder();
    for (Map.Entry<String, String> header : files.headers().entrySet()) {
      parameters.append(
          "<init-param><param-name>%s</param-name><param-value>%s</param-value></init-param>%n"
              .formatted(header.getKey(), header.getValue()));
    }
    Files.writeString(
        files.directory().resolve("WEB-INF/web.xml"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1" metadata-complete="true">
        <filter><filter-name>headers</filter-name><filter-class>%s</filter-class>
        %s</filter>
        <filter-mapping><filter-name>headers</filter-name><url-pattern>/*</url-pattern></filter-mapping>
        </web-app>
        """
            .formatted(SameHeaders.class.getName(), parameters));
  }

  private void asadmin(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Software.directory("payara-").resolve("bin/asadmin").toString());
    command.addAll(List.of("--user", "admin", "--port", String.valueOf(plenary.adminPort())));
    command.addAll(List.of("--passwordfile", plenary.home().resolve("admin-password").toString()));
    command.addAll(List.of(arguments));
    Command.run(Map.of("AS_JAVA", System.getProperty("java.home")), command);
  }

  @Override
  public void close() {
    asadmin("undeploy", NAME);
  }
}
