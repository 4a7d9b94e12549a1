package org.plenary.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.system.ops.Instance;

/** Files on their way in and out, seen from outside: good ones, bad ones, too large ones. */
class FileUploadIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String UPLOAD = "/app/document/upload";
  private static final String BOUNDARY = "----plenary7MA4YWxk";
  private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;
  private static final long MEBIBYTE = 1024L * 1024;

  private static Instance plenary;
  private static Connection database;
  private static PlantedFiles planted;
  private static String publication;

  private final String own = plenary.address().toString();
  private final Visitor officer =
      Visitor.signedIn(plenary.address(), "officer", plenary.demoPassword());
  private final Visitor stranger = Visitor.anonymous(plenary.address());

  @BeforeAll
  static void plantAPublication() throws SQLException {
    plenary = Instance.shared();
    database =
        DriverManager.getConnection(
            plenary.databaseUrl(), plenary.databaseUser(), plenary.databasePassword());
    planted = new PlantedFiles(database, "upload-it");
    publication = planted.publication(true);
  }

  @AfterAll
  static void removeIt() throws SQLException {
    planted.close();
    database.close();
  }

  private static String head(String language, String name) {
    return "--%s\r\nContent-Disposition: form-data; name=\"publication\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, publication)
        + "--%s\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\n%s\r\n"
            .formatted(BOUNDARY, language)
        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            .formatted(BOUNDARY, name)
        + "Content-Type: application/octet-stream\r\n\r\n";
  }

  private static String body(String language, String name, String content) {
    return head(language, name) + content + "\r\n--" + BOUNDARY + "--\r\n";
  }

  private HttpResponse<String> upload(String language, String name, String content) {
    return officer.send(
        "POST", UPLOAD, body(language, name, content), "Content-Type", FORM, "Origin", own);
  }

  /** What the page says of the last upload. */
  private String said() {
    HttpResponse<String> page =
        officer.get("/app/document/publicationedit.xhtml?ref=" + publication, "en");
    return Jsoup.parse(page.body()).select(".ui-messages li").text();
  }

  private static String pdf(String content) {
    return "%PDF-1.7\n" + content + UUID.randomUUID() + "\n%%EOF\n";
  }

  private static void waitFor(String what, BooleanSupplier state) throws InterruptedException {
    for (int tries = 0; !state.getAsBoolean(); tries++) {
      assertTrue(tries < PATIENCE.toMillis() / 100, what);
      Thread.sleep(100);
    }
  }

  private static String ask(String sql) {
    try (ResultSet row = database.createStatement().executeQuery(sql)) {
      return row.next() ? row.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long files() {
    return Long.parseLong(ask("select count(*) from stored_file"));
  }

  private static boolean spoolIsEmpty() {
    Path spool = plenary.home().resolve("spool");
    if (!Files.isDirectory(spool)) {
      return true;
    }
    try (Stream<Path> files = Files.list(spool)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFileIsServedForSavingOnceItIsChecked() throws InterruptedException {
    String content = pdf("served ");
    HttpResponse<String> answer = upload("fr", "../../Отчёт\u202E 2025.pdf", content);
    assertEquals(303, answer.statusCode(), answer::body);
    assertEquals("Отчёт 2025.pdf was received and is being checked.", said());
    String address =
        "/files/"
            + ask(
                "select ref from publication_file where language = 'FR' and publication_ref = '"
                    + publication
                    + "'");
    waitFor("it is checked", () -> stranger.get(address, "en").statusCode() == 200);
    HttpResponse<String> file = stranger.get(address, "en");
    assertEquals(content, file.body());
    assertEquals(
        "attachment; filename=\"_____ 2025.pdf\";"
            + " filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82%202025.pdf",
        header(file, "Content-Disposition"));
    assertEquals("application/pdf", header(file, "Content-Type"));
    assertEquals("nosniff", header(file, "X-Content-Type-Options"));
    assertTrue(header(file, "Content-Security-Policy").endsWith("; sandbox"));
    String tag = header(file, "ETag");
    assertEquals(304, stranger.get(address, "en", "If-None-Match", tag).statusCode());
    HttpResponse<String> part = stranger.get(address, "en", "Range", "bytes=1-3");
    assertEquals(206, part.statusCode());
    assertEquals("PDF", part.body());
    assertEquals("bytes 1-3/" + content.length(), header(part, "Content-Range"));
    assertEquals(416, stranger.get(address, "en", "Range", "bytes=9999-").statusCode());
    HttpResponse<String> other =
        stranger.get(address, "en", "Range", "bytes=1-3", "If-Range", "\"old\"");
    assertEquals(200, other.statusCode());
    assertTrue(stranger.get("/en/publications", "en").body().contains(address));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("none");
  }

  @Test
  void saysWhyAFileIsNotTaken() {
    long before = files();
    upload("it", "a.pdf", "<!DOCTYPE html><script>alert(1)</script>");
    assertTrue(said().startsWith("Files of this kind are not accepted."), this::said);
    upload("it", "a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assertTrue(said().startsWith("Files of this kind are not accepted."), this::said);
    upload("it", "a.docx", pdf("not a document "));
    assertTrue(said().startsWith("The name ends in .docx, but the content is PDF."), this::said);
    upload("it", "a.pdf", "");
    assertEquals("The file is empty.", said());
    upload("it", "", "");
    assertEquals("Choose a file first.", said());
    assertEquals(400, upload("xx", "a.pdf", pdf("")).statusCode());
    assertEquals(before, files());
  }

  @Test
  void anotherSiteOrSomebodyWithoutTheRightCannotUpload() {
    String body = body("it", "a.pdf", pdf("foreign "));
    assertEquals(
        403,
        officer
            .send("POST", UPLOAD, body, "Content-Type", FORM, "Origin", "https://evil.example")
            .statusCode());
    Visitor organizer = Visitor.signedIn(plenary.address(), "organizer", plenary.demoPassword());
    assertEquals(
        403,
        organizer.send("POST", UPLOAD, body, "Content-Type", FORM, "Origin", own).statusCode());
    assertEquals(
        303, stranger.send("POST", UPLOAD, body, "Content-Type", FORM, "Origin", own).statusCode());
  }

  @Test
  void fiveGigabytesAreRefusedAsSoonAsTheyAreAnnounced() throws IOException {
    try (Socket socket = begin("Content-Length: 5368709120");
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      assertTrue(answer.readLine().startsWith("HTTP/1.1 413"));
      String line = answer.readLine();
      while (!line.contains("The file is larger than 50 MB.")) {
        line = answer.readLine();
      }
    }
  }

  private String cookies() {
    return officer.cookies().stream()
        .map((HttpCookie cookie) -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  /** Opens a request for an upload, up to the first byte of the file. */
  private Socket begin(String framing) throws IOException {
    Socket socket = new Socket(plenary.address().getHost(), plenary.address().getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    String request =
        String.join(
            "\r\n",
            "POST " + UPLOAD + " HTTP/1.1",
            "Host: " + plenary.address().getAuthority(),
            "Origin: " + own,
            "Cookie: " + cookies(),
            "Content-Type: " + FORM,
            framing,
            "",
            "");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void whatComesWithoutALengthIsStoppedAtTheLimit() throws IOException, InterruptedException {
    long before = files();
    long sent = 0;
    try (Socket socket = begin("Transfer-Encoding: chunked")) {
      OutputStream out = socket.getOutputStream();
      chunk(out, head("it", "a.pdf").getBytes(StandardCharsets.US_ASCII));
      byte[] zeros = new byte[(int) MEBIBYTE];
      while (sent < 200 * MEBIBYTE && socket.getInputStream().available() == 0) {
        chunk(out, zeros);
        sent += zeros.length;
      }
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      assertEquals("HTTP/1.1 413", new String(status, StandardCharsets.US_ASCII));
    } catch (SocketException e) {
      // the server closes the connection on whoever goes on sending
      assertTrue(sent > 50 * MEBIBYTE, e::toString);
    }
    assertTrue(sent < 100 * MEBIBYTE, "stopped only after " + sent);
    assertEquals(before, files());
    waitFor("the spool is empty", FileUploadIT::spoolIsEmpty);
  }

  private static void chunk(OutputStream out, byte[] bytes) throws IOException {
    out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(bytes);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aConnectionThatBreaksOffLeavesNothing() throws IOException, InterruptedException {
    long before = files();
    try (Socket socket = begin("Content-Length: 5000000")) {
      socket.getOutputStream().write(head("it", "a.pdf").getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(new byte[1_000_000]);
      socket.getOutputStream().flush();
      waitFor("it has begun to arrive", () -> !spoolIsEmpty());
    }
    waitFor("the spool is empty", FileUploadIT::spoolIsEmpty);
    assertEquals(before, files());
  }

  /** A limit of the kernel's on the server's files stands for a disk that is full at 30 MB. */
  @Test
  void aFullDiskIsSaidAndLeavesNothing() {
    long before = files();
    String content = pdf("x".repeat(40 * (int) MEBIBYTE));
    plenary.limitServersFiles(30 * MEBIBYTE + ":");
    try {
      HttpResponse<String> answer = upload("es", "full.pdf", content);
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("<h1>"), answer::body);
      assertTrue(spoolIsEmpty(), "the spool is empty");
      assertEquals(before, files());
    } finally {
      plenary.limitServersFiles("unlimited:");
    }
    assertEquals(303, upload("es", "full.pdf", content).statusCode());
    assertEquals(before + 1, files());
  }
}
