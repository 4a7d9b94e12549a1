/** The REST interface for machines: its root, its errors, its paging and its entity tags. */
package org.plenary.web.rest;
