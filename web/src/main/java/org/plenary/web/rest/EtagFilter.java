package org.plenary.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gives every answer of the API with a document a strong entity tag made of its bytes, and answers
 * 304 where the caller has them. Answers are a page of a list at most, so they are held in memory.
 */
public class EtagFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final List<String> TAGGED = List.of("GET", "POST", "PATCH");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!TAGGED.contains(request.getMethod())) {
      chain.doFilter(request, response);
      return;
    }
    Held held = new Held(response);
    chain.doFilter(request, held);
    byte[] body = held.body();
    if (response.isCommitted()) {
      return;
    }
    int status = response.getStatus();
    if (status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_CREATED) {
      String tag = Conditions.tag(request, body);
      response.setHeader("ETag", tag);
      boolean personal = request.getHeader("Authorization") != null;
      response.setHeader("Cache-Control", personal ? "private, no-cache" : "no-cache");
      response.setHeader("Vary", "Accept, Accept-Language, Authorization");
      if ("GET".equals(request.getMethod())
          && Etags.matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Keeps the body until it is known whole. */
  private static final class Held extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer =
        new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));

    private Held(HttpServletResponse response) {
      super(response);
    }

    private byte[] body() {
      writer.flush();
      return bytes.toByteArray();
    }

    @Override
    public void resetBuffer() {
      writer.flush();
      bytes.reset();
      super.resetBuffer();
    }

    @Override
    public void flushBuffer() {
      writer.flush();
    }

    @Override
    public void setContentLength(int length) {
      // the length is known when the whole body is
    }

    @Override
    public void setContentLengthLong(long length) {
      // the length is known when the whole body is
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {
        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new IllegalStateException("Answers of the API are written at once");
        }

        @Override
        public void write(int b) {
          bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
          bytes.write(source, offset, length);
        }
      };
    }
  }
}
