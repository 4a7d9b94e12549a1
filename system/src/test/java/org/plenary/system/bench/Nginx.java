package org.plenary.system.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The static files from an nginx of its own, with the same headers and an access log. */
final class Nginx implements AutoCloseable {
  private final Path configuration;
  private final int port;

  Nginx(StaticFiles files, int port) {
    this.port = port;
    configuration = files.directory().resolveSibling("nginx.conf");
    try {
      Files.writeString(configuration, configuration(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run();
  }

  private String configuration(StaticFiles files) {
    StringBuilder headers = new StringBuilder();
    for (Map.Entry<String, String> header : files.headers().entrySet()) {
      headers.append("add_header %s \"%s\";%n".formatted(header.getKey(), header.getValue()));
    }
    Path logs = configuration.getParent();
    return """
    worker_processes auto;
    pid %1$s/nginx.pid;
    error_log %1$s/nginx-error.log;
    events { worker_connections 1024; }
    http {
      access_log %1$s/nginx-access.log;
      client_body_temp_path %1$s/nginx-body;
      proxy_temp_path %1$s/nginx-proxy;
      fastcgi_temp_path %1$s/nginx-fastcgi;
      uwsgi_temp_path %1$s/nginx-uwsgi;
      scgi_temp_path %1$s/nginx-scgi;
      types { text/html html; }
      charset utf-8;
      sendfile on;
      tcp_nopush on;
      keepalive_requests 1000000;
      server {
        listen 127.0.0.1:%2$d;
        root %3$s;
        %4$s
        location = /%5$s { add_header Content-Encoding gzip;
        %4$s }
        location /WEB-INF { return 404; }
      }
    }
    """
        .formatted(logs, port, files.directory(), headers, StaticFiles.GZIP);
  }

  String address(String file) {
    return "http://127.0.0.1:" + port + "/" + file;
  }

  /** The entity tag that nginx gives a file. */
  String tag(String file) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address(file)).toURL().openConnection();
      return connection.getHeaderField("ETag");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String... more) {
    List<String> command = new java.util.ArrayList<>(List.of("nginx", "-c"));
    command.add(configuration.toString());
    command.addAll(List.of(more));
    Command.run(Map.of(), command);
  }

  @Override
  public void close() {
    run("-s", "quit");
  }
}
