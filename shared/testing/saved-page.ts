/** A news page as a browser saves it: made up, with what stands around a story on most sites. */
export const savedPage = `<!DOCTYPE html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<title>Norhaven to close its north quay | The Norhaven Post</title>
<meta property="og:site_name" content="The Norhaven Post">
<meta property="og:title" content="Norhaven to close its north quay">
<meta property="og:description" content="Three hundred berths go by Friday, and nobody knows where the boats will lie">
<meta name="author" content="Newsroom">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"The Norhaven Post"},
 {"@type":"NewsArticle","headline":"Norhaven to close its north quay",
  "author":[{"@id":"#lea"},{"@type":"Person","name":"Tom Reyes"}],
  "datePublished":"2026-11-21T06:00:00+01:00","dateModified":"2026-11-21T09:30:00+01:00",
  "articleSection":"Local","keywords":["harbour","Council &amp; mayor"],
  "publisher":{"@type":"Organization","name":"The Norhaven Post"},},
 {"@type":"Person","@id":"#lea","name":"Lea Brandt"}
]}
</script>
<script>window.track = "quay"; document.write("<p>Never</p>");</script>
<style>.story { color: black }</style>
</head>
<body>
<nav class="site-nav"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div class="page"><article class="story">
<header>
 <h1>Norhaven to close its north quay</h1>
 <p class="standfirst">Three hundred berths go by Friday, and nobody knows where the boats will lie</p>
 <div class="byline">By <a rel="author" href="/lea">Lea Brandt</a> and Tom Reyes</div>
 <form class="share"><button>Share this story</button></form>
</header>
<div class="story-body">
<figure class="lead-image">
 <img src="north-quay_files/crane.jpg?w=800" alt="A crane above empty berths" width="1200" height="800">
 <figcaption>The last crane at dawn. <span class="image-credit">Lea Brandt/NPA</span></figcaption>
</figure>
<p>The north quay <strong>closes on Friday</strong>, the <a href="https://norhaven.example/council">harbour council</a> said, and the three hundred boats that lie there have until then to find another place, of which there is none within a day's sail of the town.</p>
<p>“We saw it coming,” said Ines Aldor, the harbour master, who has warned of the rotten piles for eleven years, in letters, in meetings and at last with a photograph of her own boot in a hole.</p>
<h2>What it costs</h2>
<p>The repair would take two summers and TK million crowns, more than the town has set aside for all of its bridges, its school and the lamps along the shore put together, the council's papers say.</p>
<table>
 <thead><tr><th>Year</th><th>Berths</th></tr></thead>
 <tbody><tr><td>2025</td><td>300</td></tr><tr><td>2026</td><td>0</td></tr></tbody>
</table>
<blockquote class="pullquote"><p>We saw it coming.</p><cite>— Ines Aldor</cite></blockquote>
<p>Until the spring the boats may lie at the old fish market, where the water is a metre lower and the wind comes in from the north, so that only those with a strong engine will want to try it.</p>
<iframe src="https://www.youtube.com/embed/quay0001?rel=0" title="The last crane, filmed"></iframe>
<ol start="3"><li>Move the boats out by Friday noon.</li><li>Take the lamps down and store them.</li></ol>
<figure><picture><source srcset="https://img.norhaven.example/boots.webp 2x"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://img.norhaven.example/boots.jpg" alt=""></picture><figcaption>The boot. Photo: Ola Ness</figcaption></figure>
<p>The council meets again on Monday, when the owners of the boats want to be heard, with their lawyer, their engineer and, as one of them put it, their patience, which is <em>nearly</em> at an end.</p>
<p>Follow Lea Brandt on Mastodon: @lea@press.example</p>
</div>
</article>
<aside class="most-read"><h3>Most read</h3><ul><li><a href="/a">Ferry fares rise</a></li><li><a href="/b">Fog again</a></li></ul></aside></div>
<footer>© The Norhaven Post. All rights reserved.</footer>
</body>
</html>
`;
