/**
 * The published programme: pages and feeds kept as bytes and served without Faces, session or
 * query; and the editor of the working copy.
 */
package org.plenary.web.programme;
