// GraphQL.js and others check each value twice unless told that this is no development; to be imported before them
process.env.NODE_ENV ??= 'production';
