package org.plenary.mail.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that does what a script says, and else takes every mail. */
final class ScriptedServer implements AutoCloseable {
  /** Instead of an answer: the connection is cut. */
  static final String CUT = "CUT";

  /** Instead of an answer: none, for as long as the client waits. */
  static final String SILENCE = "SILENCE";

  /** The whole answer of a server that lets people in, for {@code EHLO}. */
  static final String PLAIN = "250-peer.example.org\r\n250 8BITMIME";

  /** What is answered. */
  @FunctionalInterface
  interface Script {
    /**
     * @param line a command; "" for the greeting, "." for the end of a mail
     * @param talk what the connection has seen so far
     * @return the answer, or null for the usual one
     */
    String answer(String line, Talk talk);
  }

  /** What a connection has seen. */
  static final class Talk {
    private final int connection;
    private final List<String> recipients = new ArrayList<>();

    Talk(int connection) {
      this.connection = connection;
    }

    /** The number of the connection, from 1. */
    int connection() {
      return connection;
    }

    /** To whom the latest mail goes. */
    String recipient() {
      return recipients.isEmpty() ? "" : recipients.getLast();
    }

    /** How many mails were begun. */
    int mails() {
      return recipients.size();
    }
  }

  /** A mail of which the server has heard everything, whatever it said then. */
  record Heard(String recipient, String messageId, String answer) {
    boolean taken() {
      return answer.startsWith("250");
    }
  }

  private final ServerSocket socket;
  private final Script script;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final List<String> commands = new CopyOnWriteArrayList<>();

  ScriptedServer(Script script) {
    this.script = script;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  List<String> commands() {
    return List.copyOf(commands);
  }

  int connections() {
    return connections.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = socket.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> talk(client));
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  private void talk(Socket client) {
    try (client;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
      Talk talk = new Talk(connections.incrementAndGet());
      OutputStream out = client.getOutputStream();
      boolean goesOn = say(out, answer("", talk));
      while (goesOn) {
        String line = in.readLine();
        if (line == null) {
          return;
        }
        commands.add(line);
        goesOn = line.startsWith("DATA") ? takeMail(in, out, talk) : say(out, answer(line, talk));
      }
    } catch (IOException e) {
      // the client went away
    }
  }

  private boolean takeMail(BufferedReader in, OutputStream out, Talk talk) throws IOException {
    String begin = answer("DATA", talk);
    if (!say(out, begin) || !begin.startsWith("354")) {
      return begin.charAt(0) != 'C';
    }
    String messageId = "";
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        return false;
      }
      messageId = line.startsWith("Message-ID: ") ? line.substring(12) : messageId;
    }
    String end = answer(".", talk);
    heard.add(new Heard(talk.recipient(), messageId, end));
    return say(out, end);
  }

  private String answer(String line, Talk talk) {
    if (line.startsWith("RCPT TO:")) {
      talk.recipients.add(line.replaceAll("RCPT TO:<(.*)>.*", "$1"));
    }
    String scripted = script.answer(line, talk);
    if (scripted != null) {
      return scripted;
    }
    return switch (line.split("[ :]")[0]) {
      case "" -> "220 peer.example.org";
      case "EHLO" -> PLAIN;
      case "DATA" -> "354 go on";
      case "QUIT" -> CUT;
      default -> "250 2.0.0 Ok: queued as " + (heard.size() + 1);
    };
  }

  private static boolean say(OutputStream out, String answer) throws IOException {
    if (answer.equals(CUT)) {
      return false;
    }
    if (!answer.equals(SILENCE)) {
      out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket client : open) {
      client.close();
    }
  }
}
