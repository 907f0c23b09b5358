import { isTextType, mediaTypes, namedMediaTypes } from '../domain/media-types.ts';
import { urls } from '../text/urls.ts';
import { assetFolder, framedFolder, securityHeaders } from './security-headers.ts';

/** A whole site for nginx, to put among its sites with the name and the folder changed. */
export function toNginxConf(): string {
  const { 'Content-Security-Policy': policy, 'Cache-Control': caching, ...common } = securityHeaders('/');
  return `# Made from src/outputs/security-headers.ts. Change there, not here.

map $uri $content_security_policy {
  default "${policy}";
  ~^${framedFolder} "${securityHeaders(framedFolder)['Content-Security-Policy']}";
}

map $uri $cache_control {
  default "${caching}";
  ~^${assetFolder} "${securityHeaders(assetFolder)['Cache-Control']}";
}

# Browsers heed this by https only.
map $https $strict_transport {
  default "";
  on "max-age=31536000";
}

server {
  listen 80;
  server_name avtal.example.se;
  # A link that every build points at a new folder. nginx follows it on every request, so leave open_file_cache off.
  root /srv/avtal/dist;

  index index.html;
  error_page 404 ${urls.notFound};
  server_tokens off;
  # The search index lies packed beside itself.
  gzip_static on;
  gzip on;
  gzip_types ${textTypes().join(' ')};
  charset utf-8;
  charset_types ${textTypes().join(' ')};

  types {
${types()
  .map((line) => `    ${line}`)
  .join('\n')}
  }

  add_header Content-Security-Policy $content_security_policy always;
  add_header Cache-Control $cache_control always;
  add_header Strict-Transport-Security $strict_transport always;
${Object.entries(common)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

${Object.entries(namedMediaTypes)
  .filter(([name]) => /^[a-z]/.test(name))
  .map(
    ([name, type]) =>
      `  location ~ /${name}$ {\n    types {}\n    default_type "${type}; charset=utf-8";\n  }`,
  )
  .join('\n')}

  # Files with a dot in front are for servers, apart from what the web itself keeps there.
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`;
}

/** Every type once: nginx knows HTML without being told, and lists of types leave it out. */
const textTypes = (): string[] =>
  [...new Set(Object.values(mediaTypes).filter(isTextType))].filter((type) => type !== mediaTypes.html);

const types = (): string[] =>
  [...Map.groupBy(Object.entries(mediaTypes), ([, type]) => type)].map(
    ([type, same]) => `${type} ${same.map(([extension]) => extension).join(' ')};`,
  );
