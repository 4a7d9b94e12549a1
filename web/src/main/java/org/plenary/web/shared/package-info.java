/** What all pages share: texts, the reader's language, published pages, security of requests. */
package org.plenary.web.shared;
